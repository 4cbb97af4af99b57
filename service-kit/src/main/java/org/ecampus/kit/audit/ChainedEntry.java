package org.ecampus.kit.audit;

/** An entry and its place in the chain. */
record ChainedEntry(Link link, AuditEntry entry) {}
