package org.ecampus.tutoring;

import java.util.UUID;
import org.ecampus.kit.id.Ids;
import org.ecampus.kit.testing.Events;

/** Tells the service under test what other services would. */
public final class Facts {
  public static final String COMPLETED = "org.ecampus.tutoring.course.completed.v1";

  private static final String CONFIRMED = "org.ecampus.enrolment.enrolment.confirmed.v1";
  private static final String WITHDRAWN = "org.ecampus.enrolment.enrolment.withdrawn.v1";

  private final Events events;

  public Facts(Events events) {
    this.events = events;
  }

  /** A learner in a course of her own. */
  public Learner learnerIn(TestCourse course) {
    publish(course);
    return enrol(course);
  }

  public void publish(TestCourse course) {
    events.deliver(TestCourse.PUBLISHED, course.courseId().toString(), course.json());
  }

  public Learner enrol(TestCourse course) {
    return enrol(UUID.randomUUID(), course, "2026-06-01T08:00:00Z");
  }

  public Learner enrol(UUID learnerId, TestCourse course, String at) {
    Learner learner = new Learner(learnerId, Ids.next(), course);
    confirm(learner, at);
    return learner;
  }

  public void confirm(Learner learner, String at) {
    deliver(CONFIRMED, learner, "confirmedAt", at);
  }

  public void withdraw(Learner learner) {
    deliver(WITHDRAWN, learner, "withdrawnAt", "2026-06-03T08:00:00Z");
  }

  private void deliver(String type, Learner learner, String when, String at) {
    String data =
        """
        {"enrolmentId":"%s","learnerId":"%s","courseId":"%s","courseVersionId":"%s","%s":"%s"}
        """
            .formatted(
                learner.enrolmentId(),
                learner.id(),
                learner.course().courseId(),
                learner.course().versionId(),
                when,
                at);
    events.deliver(type, learner.enrolmentId().toString(), data);
  }
}
