package org.ecampus.certification;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ecampus.certification.Happenings.Completed;
import org.ecampus.kit.inbox.Outcome;
import org.ecampus.kit.outbox.Topics;
import org.ecampus.kit.testing.Events;
import org.ecampus.kit.testing.ServiceTest;
import org.junit.jupiter.api.Test;

@ServiceTest
class ReplayTest {
  private static final List<String> TABLES =
      List.of(
          "known_learner",
          "known_course_version",
          "erased_person",
          "issuer",
          "effort_entry",
          "conclusion",
          "pending_award",
          "certificate",
          "certificate_effort",
          "outbox");

  @Inject Events events;
  @Inject Database database;

  private final UUID partner = UUID.randomUUID();
  private final Completed first = Completed.selfPaced(1530).onTrack("TUTORED", true);
  private final Completed better = first.again().worth(1800);
  private final Completed waiting = Completed.selfPaced(60);
  private final Completed waitingAgain = waiting.again();
  private final Completed erased = first.by(UUID.randomUUID()).worth(1800).with(partner, partner);

  @Test
  void topicsReplayedIntoAnEmptiedInboxLeaveTheSameState() {
    // Given
    List<Told> topics = topics();
    topics.forEach(this::deliver);
    events.deliverTombstone(Topics.LEARNERS, erased.learnerId().toString());
    Map<String, List<String>> before = state();

    // When
    database.execute("DELETE FROM inbox");
    List<Outcome> outcomes = topics.stream().map(this::deliver).toList();
    events.deliverTombstone(Topics.LEARNERS, erased.learnerId().toString());

    // Then
    assertThat(outcomes).containsOnly(Outcome.APPLIED);
    assertThat(state()).isEqualTo(before);
  }

  /** Without their ids, as a service publishes that has lost its outbox. */
  @Test
  void completionsToldAnewUnderOtherIdsAreNotDecidedAboutAgain() {
    topics().forEach(this::deliver);
    Map<String, List<String>> before = state();

    topics().forEach(this::deliver);

    assertThat(state()).isEqualTo(before);
  }

  private List<Told> topics() {
    return List.of(
        told(
            Happenings.INSTITUTION_CHANGED,
            partner,
            Happenings.institution(partner, 1, "Ministère du Travail")),
        told(
            Happenings.INSTITUTION_CHANGED,
            partner,
            Happenings.institution(partner, 2, "Ministère de l'Emploi")),
        told(Happenings.COURSE_PUBLISHED, first.courseId(), Happenings.course(first, TEXTS)),
        learner(first.learnerId()),
        learner(erased.learnerId()),
        completed(first),
        completed(better),
        completed(waiting),
        completed(waitingAgain),
        completed(erased),
        told(Happenings.LEARNER_ERASED, erased.learnerId(), Happenings.erased(erased.learnerId())));
  }

  private static final String TEXTS = "{\"en\": {\"title\": \"Labour Inspection\"}}";

  private static Told learner(UUID learner) {
    return told(
        Happenings.LEARNER_CHANGED, learner, Happenings.learner(learner, "Amina", "Diallo", "fr"));
  }

  private static Told completed(Completed completed) {
    return told(Happenings.COURSE_COMPLETED, completed.enrolmentId(), completed.asJson());
  }

  private static Told told(String type, UUID key, String data) {
    return new Told(UUID.randomUUID(), type, key.toString(), data);
  }

  private Outcome deliver(Told told) {
    return events.deliver(told.id(), told.type(), told.key(), told.data());
  }

  private Map<String, List<String>> state() {
    return TABLES.stream().collect(Collectors.toMap(Function.identity(), database::rows));
  }

  private record Told(UUID id, String type, String key, String data) {}
}
