package org.ecampus.kit.inbox;

import java.time.Instant;
import java.util.UUID;

/**
 * A fact from another service: its id, when it happened, whose it is, and the fields we read of it.
 */
public record IncomingEvent<T>(UUID id, Instant time, String key, T data) {}
