package org.ecampus.kit.sample;

import java.util.UUID;

/** A thing moved to a place. */
public record Moved(UUID thingId, int place) {}
