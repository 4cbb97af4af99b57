package org.ecampus.catalogue.known;

import java.util.UUID;

/** What the catalogue reads of a learner who was erased. */
record LearnerErased(UUID learnerId) {}
