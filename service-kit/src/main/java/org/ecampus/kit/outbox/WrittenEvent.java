package org.ecampus.kit.outbox;

import java.util.UUID;

/** An event with its id and its data as the bytes that will travel, in text. */
record WrittenEvent(UUID id, String topic, String type, String key, String data) {}
