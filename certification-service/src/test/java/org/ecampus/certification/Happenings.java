package org.ecampus.certification;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.ecampus.kit.inbox.Outcome;
import org.ecampus.kit.security.Institutions;
import org.ecampus.kit.testing.Events;

/** What happens elsewhere, as events of the services where it happens. */
@ApplicationScoped
public class Happenings {
  public static final String COURSE_PUBLISHED = "org.ecampus.catalogue.course.published.v1";
  public static final String LEARNER_CHANGED = "org.ecampus.enrolment.learner.changed.v1";
  public static final String LEARNER_ERASED = "org.ecampus.enrolment.learner.erased.v1";
  public static final String GUEST_CHANGED = "org.ecampus.webinar.guest.changed.v1";
  public static final String INSTITUTION_CHANGED = "org.ecampus.enrolment.institution.changed.v1";
  public static final String COURSE_COMPLETED = "org.ecampus.tutoring.course.completed.v1";
  public static final String ISSUED = "org.ecampus.certification.certificate.issued.v1";
  public static final String REVOKED = "org.ecampus.certification.certificate.revoked.v1";
  public static final String ERASED = "org.ecampus.certification.erasure.completed.v1";

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
        LEARNER_CHANGED, learnerId.toString(), learner(learnerId, given, family, language));
  }

  public UUID guestChanged(UUID learnerId, String given, String family, String language) {
    return events.deliver(
        GUEST_CHANGED, learnerId.toString(), guest(learnerId, given, family, language));
  }

  /** Told with a time and an institution that no guest should have. */
  public static String guest(UUID learnerId, String given, String family, String language) {
    return learner(learnerId, given, family, language)
        .replace("2025-11-01T08:00:00Z", "2035-01-01T08:00:00Z");
  }

  /** An institution registers somebody. */
  public UUID learnerRegistered(UUID learnerId, UUID institutionId) {
    String learner = learner(learnerId, "Kofi", "Mensah", "en");
    return events.deliver(
        LEARNER_CHANGED,
        learnerId.toString(),
        learner.replace(Institutions.CENTRE.toString(), institutionId.toString()));
  }

  public static String learner(UUID learnerId, String given, String family, String language) {
    return """
    {"learnerId": "%s", "institutionId": "%s", "language": "%s", "timeZone": "Africa/Dakar", "countryCode": "SN",
     "region": "AFRICA", "organisationType": "NGO", "changedAt": "2025-11-01T08:00:00Z",
     "hasAccount": true, "nameAssurance": "SELF_DECLARED",
     "pii": {"givenName": "%s", "familyName": "%s", "gender": "FEMALE"}}
    """
        .formatted(learnerId, Institutions.CENTRE, language, given, family);
  }

  public UUID learnerErased(UUID learnerId) {
    return events.deliver(LEARNER_ERASED, learnerId.toString(), erased(learnerId));
  }

  public static String erased(UUID learnerId) {
    return "{\"learnerId\": \"%s\", \"erasedAt\": \"2025-12-01T08:00:00Z\"}".formatted(learnerId);
  }

  /** A partner is told of, with a brand. */
  public UUID institutionChanged(UUID institutionId, String name) {
    return institutionChanged(institutionId, 1, name);
  }

  public UUID institutionChanged(UUID institutionId, int revision, String name) {
    return events.deliver(
        INSTITUTION_CHANGED, institutionId.toString(), institution(institutionId, revision, name));
  }

  public static String institution(UUID institutionId, int revision, String name) {
    return """
    {"institutionId": "%s", "revision": %d, "name": "%s", "kind": "MINISTRY", "countryCode": "SN",
     "brand": {"primaryColour": "#7A1F3D", "website": "https://travail.example.org"},
     "changedAt": "2025-11-01T08:00:00Z"}
    """
        .formatted(institutionId, revision, name);
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
        COURSE_PUBLISHED, completed.courseId().toString(), course(completed, texts));
  }

  public static String course(Completed completed, String texts) {
    return """
    {"courseId": "%s", "courseVersionId": "%s", "version": 1, "track": "SELF_PACED",
     "institutionId": "01990000-0000-7000-8000-000000000001",
     "level": "INTRODUCTORY", "topics": [], "texts": %s, "price": {"kind": "FREE"},
     "effortMinutes": 180, "publishedAt": "2026-10-01T08:00:00Z", "sections": []}
    """
        .formatted(completed.courseId(), completed.courseVersionId(), texts);
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

  /** A completion as tutoring tells it; made with the centre by a learner alone. */
  public record Completed(
      UUID enrolmentId,
      UUID learnerId,
      UUID courseId,
      UUID courseVersionId,
      UUID institutionId,
      UUID ownerId,
      String track,
      String startedAt,
      String completedAt,
      int minutes,
      boolean passed) {

    public static Completed selfPaced(int minutes) {
      return new Completed(
          UUID.randomUUID(),
          UUID.randomUUID(),
          UUID.randomUUID(),
          UUID.randomUUID(),
          Institutions.CENTRE,
          Institutions.CENTRE,
          "SELF_PACED",
          "2025-11-03T10:00:00Z",
          "2025-11-23T10:15:30Z",
          minutes,
          false);
    }

    public Completed by(UUID learner) {
      return new Completed(
          UUID.randomUUID(),
          learner,
          courseId,
          courseVersionId,
          institutionId,
          ownerId,
          track,
          startedAt,
          completedAt,
          minutes,
          passed);
    }

    public Completed again() {
      return by(learnerId);
    }

    public Completed onTrack(String other, boolean allPassed) {
      return new Completed(
          enrolmentId,
          learnerId,
          courseId,
          courseVersionId,
          institutionId,
          ownerId,
          other,
          startedAt,
          completedAt,
          minutes,
          allPassed);
    }

    public Completed worth(int otherMinutes) {
      return new Completed(
          enrolmentId,
          learnerId,
          courseId,
          courseVersionId,
          institutionId,
          ownerId,
          track,
          startedAt,
          completedAt,
          otherMinutes,
          passed);
    }

    public Completed between(String start, String end) {
      return new Completed(
          enrolmentId,
          learnerId,
          courseId,
          courseVersionId,
          institutionId,
          ownerId,
          track,
          start,
          end,
          minutes,
          passed);
    }

    public Completed with(UUID through, UUID owner) {
      return new Completed(
          enrolmentId,
          learnerId,
          courseId,
          courseVersionId,
          through,
          owner,
          track,
          startedAt,
          completedAt,
          minutes,
          passed);
    }

    public String asJson() {
      return """
      {"enrolmentId": "%s", "learnerId": "%s", "offeringId": "%s", "courseId": "%s",
       "courseVersionId": "%s", "institutionId": "%s", "ownerInstitutionId": "%s",
       "track": "%s", "startedAt": "%s", "completedAt": "%s",
       "effortMinutes": %d, "assessedPassed": %b, "activities": []}
      """
          .formatted(
              enrolmentId,
              learnerId,
              courseId,
              courseId,
              courseVersionId,
              institutionId,
              ownerId,
              track,
              startedAt,
              completedAt,
              minutes,
              passed);
    }
  }
}
