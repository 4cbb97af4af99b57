package org.ecampus.kit.inbox;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A fact from another service: its id, when it happened, whose it is, the institution it belongs to
 * if it belongs to one, and the fields we read of it.
 */
public record IncomingEvent<T>(
    UUID id, Instant time, String key, @Nullable UUID institution, T data) {}
