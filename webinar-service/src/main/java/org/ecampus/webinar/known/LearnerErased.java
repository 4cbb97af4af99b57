package org.ecampus.webinar.known;

import java.util.UUID;

/** What webinar reads of a learner who was erased. */
record LearnerErased(UUID learnerId) {}
