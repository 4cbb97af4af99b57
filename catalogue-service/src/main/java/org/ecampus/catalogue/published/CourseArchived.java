package org.ecampus.catalogue.published;

import java.time.Instant;
import java.util.UUID;

/** A course was closed to new learners. */
record CourseArchived(UUID courseId, UUID courseVersionId, Instant archivedAt) {}
