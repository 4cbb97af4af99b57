package org.ecampus.certification.known;

import java.util.UUID;

/** What we read of the order to erase a learner. */
record LearnerErased(UUID learnerId) {}
