package org.ecampus.tutoring.known;

import java.time.Instant;
import java.util.UUID;

/** What tutoring reads of an enrolment that was withdrawn. */
record EnrolmentWithdrawn(
    UUID enrolmentId, UUID learnerId, UUID courseId, UUID courseVersionId, Instant withdrawnAt) {}
