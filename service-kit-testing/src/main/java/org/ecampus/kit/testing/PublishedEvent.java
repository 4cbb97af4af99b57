package org.ecampus.kit.testing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event as it stands in the outbox; {@code data} is byte for byte what will be sent, empty for a
 * tombstone.
 */
public record PublishedEvent(
    UUID id, String topic, String key, String type, String data, @Nullable UUID institution) {}
