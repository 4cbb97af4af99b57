package org.ecampus.enrolment.known;

import java.util.Map;
import java.util.UUID;

/** What enrolment reads of a course that has been published. */
record CoursePublished(UUID courseId, UUID courseVersionId, Map<String, Texts> texts) {

  record Texts(String title) {}
}
