package org.ecampus.kit.testing;

import java.util.UUID;

/** An event as it stands in the outbox; {@code data} is byte for byte what will be sent. */
public record PublishedEvent(UUID id, String topic, String key, String type, String data) {}
