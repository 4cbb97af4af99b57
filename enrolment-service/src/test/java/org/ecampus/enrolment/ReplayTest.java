package org.ecampus.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecampus.enrolment.Campus.FREE;
import static org.ecampus.enrolment.Campus.PAID;
import static org.ecampus.enrolment.Campus.PATH;
import static org.ecampus.enrolment.Campus.asAdministrator;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ecampus.kit.inbox.Outcome;
import org.ecampus.kit.outbox.Topics;
import org.ecampus.kit.security.Institutions;
import org.ecampus.kit.testing.Events;
import org.ecampus.kit.testing.ServiceTest;
import org.junit.jupiter.api.Test;

/** Handlers are idempotent by version, and not only by the inbox. */
@ServiceTest
class ReplayTest {

  private static final List<String> STATE =
      List.of(
          "SELECT t::text FROM known_course t ORDER BY 1",
          "SELECT t::text FROM known_offering t ORDER BY 1",
          "SELECT t::text FROM offering_seats t ORDER BY 1",
          "SELECT t::text FROM enrolment_rules t ORDER BY 1",
          "SELECT t::text FROM enrolment t ORDER BY 1",
          "SELECT t::text FROM learner t ORDER BY 1",
          "SELECT t::text FROM known_certificate t ORDER BY 1",
          "SELECT t::text FROM erasure_answer t ORDER BY 1",
          "SELECT id || type FROM outbox ORDER BY seq");

  @Inject Campus campus;
  @Inject Events events;
  @Inject Tables tables;

  private final UUID course = UUID.randomUUID();
  private final UUID again = UUID.randomUUID();
  private final UUID first = UUID.randomUUID();
  private final UUID second = UUID.randomUUID();
  private final UUID cohort = UUID.randomUUID();
  private final UUID guest = UUID.randomUUID();
  private final UUID gone = UUID.randomUUID();

  @Test
  void topicsReplayedIntoAnEmptiedInboxLeaveTheSameState() {
    // Given
    UUID learner = campus.learner();
    UUID erased = campus.learner();
    List<Runnable> topics = topics(learner, erased);
    topics.forEach(Runnable::run);
    campus.rules(cohort, "{\"admission\":\"OPEN\",\"capacity\":1}");
    UUID completed = campus.enrol(learner, cohort);
    campus.complete(completed);
    asAdministrator().post(PATH + "/learners/" + erased + "/erasure").then().statusCode(201);
    List<String> before = state();

    // When
    tables.execute("DELETE FROM inbox");
    topics.forEach(Runnable::run);
    campus.complete(completed);

    // Then
    assertThat(state()).isEqualTo(before);
    assertThat(before).as("there is something to keep").hasSizeGreaterThan(10);
  }

  private List<Runnable> topics(UUID learner, UUID erased) {
    UUID revoked = UUID.randomUUID();
    UUID certificate = UUID.randomUUID();
    UUID ofErased = UUID.randomUUID();
    List<Runnable> topics = new ArrayList<>();
    topics.add(() -> publish(course, first, 1, FREE));
    topics.add(() -> archive(first));
    topics.add(() -> publish(course, second, 2, PAID));
    topics.add(() -> publish(again, first, 1, FREE));
    topics.add(() -> tell("opened", 1, FREE, ",\"capacity\":3"));
    topics.add(() -> tell("changed", 2, FREE, ",\"capacity\":5"));
    topics.add(() -> campus.certify(certificate, learner, course, first));
    topics.add(() -> campus.certify(revoked, learner, course, second));
    topics.add(() -> revoke(revoked));
    topics.add(() -> campus.certify(ofErased, erased, course, first));
    topics.add(() -> guest(guest, 1));
    topics.add(() -> guest(guest, 2));
    topics.add(() -> guest(gone, 1));
    topics.add(
        () ->
            assertThat(events.deliverTombstone(Topics.GUESTS, gone.toString()))
                .isEqualTo(Outcome.APPLIED));
    topics.add(() -> answer(erased));
    return topics;
  }

  private List<String> state() {
    return STATE.stream().map(tables::rows).flatMap(List::stream).toList();
  }

  private void publish(UUID id, UUID version, int number, String price) {
    events.deliver(
        "org.ecampus.catalogue.course.published.v1",
        id.toString(),
        """
        {"courseId":"%s","courseVersionId":"%s","institutionId":"%s","version":%d,
         "track":"SELF_PACED","price":%s,"texts":{"en":{"title":"Version %d"}}}
        """
            .formatted(id, version, Institutions.CENTRE, number, price, number));
  }

  private void archive(UUID version) {
    campus.archive(course, version);
  }

  private void tell(String fact, int revision, String price, String more) {
    campus.tell(fact, cohort, revision, Institutions.CENTRE, again, first, price, "OPEN", more);
  }

  private void revoke(UUID certificate) {
    events.deliver(
        "org.ecampus.certification.certificate.revoked.v1",
        certificate.toString(),
        "{\"certificateId\":\"%s\",\"revokedAt\":\"2026-11-24T09:00:00Z\"}".formatted(certificate));
  }

  private void guest(UUID id, int day) {
    events.deliver(
        "org.ecampus.webinar.guest.changed.v1",
        id.toString(),
        """
        {"learnerId":"%s","language":"ar","nameAssurance":"SELF_DECLARED",
         "changedAt":"2026-11-0%dT07:15:30.5Z","pii":{"givenName":"Leila %d","familyName":"H"}}
        """
            .formatted(id, day, day));
  }

  private void answer(UUID learner) {
    events.deliver(
        "org.ecampus.tutoring.erasure.completed.v1",
        learner.toString(),
        "{\"learnerId\":\"%s\",\"removed\":{\"progress\":3},\"completedAt\":\"2026-11-23T09:00:00Z\"}"
            .formatted(learner));
  }
}
