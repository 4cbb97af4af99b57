package org.ecampus.enrolment.known;

import java.util.Map;
import java.util.UUID;
import org.ecampus.enrolment.offering.Admission;
import org.ecampus.enrolment.offering.KnownOffering;
import org.ecampus.enrolment.offering.Price;
import org.ecampus.enrolment.offering.SubjectKind;
import org.ecampus.enrolment.offering.Track;

/** What enrolment reads of a course that has been published. */
record CoursePublished(
    UUID courseId,
    UUID courseVersionId,
    UUID institutionId,
    int version,
    Track track,
    Price price,
    Map<String, Texts> texts) {

  record Texts(String title) {}

  /** Whether the course can be taken at any time, without anybody opening an offering of it. */
  boolean hasStandingOffering() {
    return track == Track.SELF_PACED;
  }

  /** The offering that a self-paced course always has; nobody pays for it by enrolling alone. */
  KnownOffering standingOffering() {
    return new KnownOffering(
        courseId,
        version,
        institutionId,
        SubjectKind.COURSE,
        courseId,
        courseVersionId,
        track,
        price,
        price.costsTheLearner() ? Admission.INVITED : Admission.OPEN,
        null);
  }
}
