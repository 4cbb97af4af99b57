package org.ecampus.kit.inbox;

import org.jspecify.annotations.Nullable;

/** Which dead letters: those that wait, or those that were dismissed; of a topic, of a key. */
public record DeadLetterFilter(boolean dismissed, @Nullable String topic, @Nullable String key) {}
