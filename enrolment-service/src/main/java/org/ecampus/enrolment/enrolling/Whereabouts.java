package org.ecampus.enrolment.enrolling;

import java.util.UUID;

/** Whose an enrolment is, and in which offering. */
record Whereabouts(UUID offeringId, UUID learnerId) {}
