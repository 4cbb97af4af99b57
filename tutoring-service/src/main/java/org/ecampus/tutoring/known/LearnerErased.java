package org.ecampus.tutoring.known;

import java.util.UUID;

/** What tutoring reads of a learner who was erased. */
record LearnerErased(UUID learnerId) {}
