package org.ecampus.enrolment.known;

import java.time.Instant;
import java.util.UUID;

/** What enrolment reads of a learner who has come to the end of a course. */
record CourseCompleted(UUID enrolmentId, Instant completedAt) {}
