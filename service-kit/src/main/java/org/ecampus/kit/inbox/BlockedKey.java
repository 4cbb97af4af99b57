package org.ecampus.kit.inbox;

/** A key whose events wait behind one that could not be applied. */
public record BlockedKey(String topic, String key) {}
