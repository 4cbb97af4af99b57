package org.ecampus.tutoring;

import java.util.UUID;
import org.ecampus.kit.id.Ids;
import org.ecampus.kit.security.Institutions;
import org.ecampus.kit.testing.Events;

/** Tells the service under test what other services would. */
public final class Facts {
  public static final String COMPLETED = "org.ecampus.tutoring.course.completed.v1";
  public static final String PROGRESS = "org.ecampus.tutoring.progress.changed.v1";
  public static final String ERASURE = "org.ecampus.tutoring.erasure.completed.v1";
  public static final String OPENED = "org.ecampus.tutoring.offering.opened.v1";
  public static final String CHANGED = "org.ecampus.tutoring.offering.changed.v1";

  private static final String ARCHIVED = "org.ecampus.catalogue.course.archived.v1";
  private static final String CONFIRMED = "org.ecampus.enrolment.enrolment.confirmed.v1";
  private static final String WITHDRAWN = "org.ecampus.enrolment.enrolment.withdrawn.v1";
  private static final String ERASED = "org.ecampus.enrolment.learner.erased.v1";

  private final Events events;

  public Facts(Events events) {
    this.events = events;
  }

  /** A learner in a course of their own. */
  public Learner learnerIn(TestCourse course) {
    publish(course);
    return enrol(course);
  }

  public void publish(TestCourse course) {
    events.deliver(TestCourse.PUBLISHED, course.courseId().toString(), course.json());
  }

  public void archive(TestCourse course) {
    UUID id = course.courseId();
    String at = "\"archivedAt\":\"2026-06-20T08:00:00Z\"";
    events.deliver(ARCHIVED, id.toString(), "{\"courseId\":\"" + id + "\"," + at + "}");
  }

  public Learner enrol(TestCourse course) {
    return enrol(UUID.randomUUID(), course, "2026-06-01T08:00:00Z");
  }

  public Learner enrol(UUID learnerId, TestCourse course, String at) {
    Learner learner = Learner.of(learnerId, course);
    confirm(learner, at);
    return learner;
  }

  /** A learner who is enrolled through an institution. */
  public Learner enrolThrough(UUID institutionId, UUID offeringId, TestCourse course) {
    Learner learner = new Learner(UUID.randomUUID(), Ids.next(), offeringId, institutionId, course);
    confirm(learner, "2026-06-01T08:00:00Z");
    return learner;
  }

  public Learner enrolThrough(UUID institutionId, TestCourse course) {
    return enrolThrough(institutionId, course.courseId(), course);
  }

  public void confirm(Learner learner, String at) {
    events.deliver(
        CONFIRMED, learner.enrolmentId().toString(), enrolment(learner, "confirmedAt", at));
  }

  public void withdraw(Learner learner) {
    events.deliver(
        WITHDRAWN,
        learner.enrolmentId().toString(),
        enrolment(learner, "withdrawnAt", "2026-06-03T08:00:00Z"));
  }

  public void erase(UUID learnerId) {
    events.deliver(
        ERASED,
        learnerId.toString(),
        "{\"learnerId\":\"" + learnerId + "\",\"erasedAt\":\"2026-06-10T08:00:00Z\"}");
  }

  /** A learner in a programme, which is nothing to tutoring. */
  public void enrolInProgramme(UUID enrolmentId) {
    String data =
        """
        {"enrolmentId":"%s","learnerId":"%s","offeringId":"%s","subjectKind":"PROGRAMME",
         "subjectId":"%s","institutionId":"%s","confirmedAt":"2026-06-01T08:00:00Z"}
        """
            .formatted(enrolmentId, Ids.next(), Ids.next(), Ids.next(), Institutions.CENTRE);
    events.deliver(CONFIRMED, enrolmentId.toString(), data);
  }

  private static String enrolment(Learner learner, String when, String at) {
    return """
    {"enrolmentId":"%s","learnerId":"%s","offeringId":"%s","subjectKind":"COURSE",
     "subjectId":"%s","subjectVersion":"%s","institutionId":"%s","%s":"%s"}
    """
        .formatted(
            learner.enrolmentId(),
            learner.id(),
            learner.offeringId(),
            learner.course().courseId(),
            learner.course().versionId(),
            learner.institutionId(),
            when,
            at);
  }
}
