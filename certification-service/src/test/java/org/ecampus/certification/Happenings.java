package org.ecampus.certification;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.ecampus.kit.inbox.Outcome;
import org.ecampus.kit.testing.Events;

/** What happens elsewhere, as events of the services where it happens. */
@ApplicationScoped
public class Happenings {
  public static final String COURSE_PUBLISHED = "org.ecampus.catalogue.course.published.v1";
  public static final String LEARNER_CHANGED = "org.ecampus.enrolment.learner.changed.v1";
  public static final String COURSE_COMPLETED = "org.ecampus.tutoring.course.completed.v1";
  public static final String ISSUED = "org.ecampus.certification.certificate.issued.v1";
  public static final String REVOKED = "org.ecampus.certification.certificate.revoked.v1";

  private final Events events;

  Happenings(Events events) {
    this.events = events;
  }

  /** Amina completes a self-paced course of 180 minutes that is known, and is known herself. */
  public Completed amina() {
    var completed = Completed.selfPaced(180);
    learnerChanged(completed.learnerId(), "Amina", "Diallo", "fr");
    coursePublished(completed);
    courseCompleted(completed);
    return completed;
  }

  public UUID learnerChanged(UUID learnerId, String given, String family, String language) {
    return events.deliver(
        LEARNER_CHANGED,
        learnerId.toString(),
        """
        {"learnerId": "%s", "language": "%s", "timeZone": "Africa/Dakar", "countryCode": "SN",
         "region": "AFRICA", "organisationType": "NGO", "changedAt": "2025-11-01T08:00:00Z",
         "pii": {"givenName": "%s", "familyName": "%s", "gender": "FEMALE"}}
        """
            .formatted(learnerId, language, given, family));
  }

  public UUID coursePublished(Completed completed) {
    return coursePublished(
        completed,
        """
        {"en": {"title": "Introduction to International Labour Standards"},
         "fr": {"title": "Introduction aux normes internationales du travail"}}
        """);
  }

  public UUID coursePublished(Completed completed, String texts) {
    return events.deliver(
        COURSE_PUBLISHED,
        completed.courseId().toString(),
        """
        {"courseId": "%s", "courseVersionId": "%s", "version": 1, "track": "SELF_PACED",
         "level": "INTRODUCTORY", "topics": [], "texts": %s, "price": {"kind": "FREE"},
         "effortMinutes": 180, "publishedAt": "2026-10-01T08:00:00Z", "sections": []}
        """
            .formatted(completed.courseId(), completed.courseVersionId(), texts));
  }

  public UUID courseCompleted(Completed completed) {
    var id = UUID.randomUUID();
    var outcome = courseCompleted(id, completed);
    if (outcome != Outcome.APPLIED) {
      throw new AssertionError("The completion was not applied but " + outcome);
    }
    return id;
  }

  public Outcome courseCompleted(UUID eventId, Completed completed) {
    return events.deliver(
        eventId, COURSE_COMPLETED, completed.enrolmentId().toString(), completed.asJson());
  }

  /** A completion as tutoring tells it. */
  public record Completed(
      UUID enrolmentId,
      UUID learnerId,
      UUID courseId,
      UUID courseVersionId,
      String track,
      int minutes,
      boolean passed) {

    public static Completed selfPaced(int minutes) {
      return new Completed(
          UUID.randomUUID(),
          UUID.randomUUID(),
          UUID.randomUUID(),
          UUID.randomUUID(),
          "SELF_PACED",
          minutes,
          false);
    }

    public Completed by(UUID learner) {
      return new Completed(
          UUID.randomUUID(), learner, courseId, courseVersionId, track, minutes, passed);
    }

    public Completed again() {
      return by(learnerId);
    }

    public Completed onTrack(String other, boolean allPassed) {
      return new Completed(
          enrolmentId, learnerId, courseId, courseVersionId, other, minutes, allPassed);
    }

    String asJson() {
      return """
      {"enrolmentId": "%s", "learnerId": "%s", "courseId": "%s", "courseVersionId": "%s",
       "track": "%s", "startedAt": "2025-11-03T10:00:00Z", "completedAt": "2025-11-23T10:15:30Z",
       "effortMinutes": %d, "assessedPassed": %b, "activities": []}
      """
          .formatted(enrolmentId, learnerId, courseId, courseVersionId, track, minutes, passed);
    }
  }
}
