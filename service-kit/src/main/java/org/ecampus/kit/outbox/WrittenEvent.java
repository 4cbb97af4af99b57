package org.ecampus.kit.outbox;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An event with its id and its data as the bytes that will travel, in text. */
record WrittenEvent(
    UUID id,
    String topic,
    String type,
    String key,
    @Nullable String data,
    @Nullable UUID institution) {}
