package org.ecampus.tutoring.known;

import java.time.Instant;
import java.util.UUID;
import org.ecampus.kit.sql.SqlRow;

/** A confirmed enrolment that was not withdrawn; the institution is the one it was made through. */
public record Enrolled(
    UUID enrolmentId,
    UUID learnerId,
    UUID offeringId,
    UUID institutionId,
    UUID courseId,
    UUID courseVersionId,
    Instant confirmedAt) {

  static Enrolled of(SqlRow row) {
    return new Enrolled(
        row.id("enrolment_id"),
        row.id("learner_id"),
        row.id("offering_id"),
        row.id("institution_id"),
        row.id("course_id"),
        row.id("course_version_id"),
        row.time("confirmed_at"));
  }
}
