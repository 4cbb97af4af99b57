package org.ecampus.kit.audit;

import java.time.Instant;
import java.util.Optional;
import java.util.SortedSet;
import java.util.UUID;

/** One act: who, in which roles, did what to whom, for which institution, when, in which trace. */
record AuditEntry(
    UUID id,
    Optional<UUID> actorId,
    SortedSet<String> roles,
    String action,
    UUID subjectId,
    Optional<UUID> institutionId,
    Instant occurredAt,
    Optional<String> trace) {}
