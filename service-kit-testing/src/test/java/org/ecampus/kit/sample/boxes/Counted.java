package org.ecampus.kit.sample.boxes;

import java.util.UUID;

/** The pieces of a box were counted. */
record Counted(UUID boxId) {}
