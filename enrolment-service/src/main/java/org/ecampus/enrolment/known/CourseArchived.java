package org.ecampus.enrolment.known;

import java.util.UUID;

/** What enrolment reads of a course that is no longer offered. */
record CourseArchived(UUID courseId, UUID courseVersionId) {}
