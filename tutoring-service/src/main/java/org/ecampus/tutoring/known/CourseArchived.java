package org.ecampus.tutoring.known;

import java.time.Instant;
import java.util.UUID;

/** What tutoring reads of a course that was archived. */
record CourseArchived(UUID courseId, Instant archivedAt) {}
