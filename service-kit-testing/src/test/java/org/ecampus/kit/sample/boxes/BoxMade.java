package org.ecampus.kit.sample.boxes;

import java.util.UUID;

/** The fact that a box was made. */
public record BoxMade(UUID boxId) {}
