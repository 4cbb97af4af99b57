package org.ecampus.tutoring;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.ecampus.kit.outbox.Topics;
import org.ecampus.kit.testing.Events;
import org.ecampus.kit.testing.ServiceTest;
import org.junit.jupiter.api.Test;

@ServiceTest
class ReplayTest {

  private static final List<String> STATE =
      List.of(
          "known_course",
          "known_activity",
          "known_enrolment",
          "learning_record",
          "activity_record",
          "learning_day",
          "attempt",
          "erased_person",
          "outbox",
          "dead_letter");

  @Inject Events events;
  @Inject Tables tables;

  private final TestCourse course = TestCourse.fresh();
  private final UUID erasedId = UUID.randomUUID();

  @Test
  void topicsReplayedIntoAnEmptiedInboxLeaveTheSameState() {
    // Given
    Facts facts = new Facts(events);
    Learner learner = Learner.of(UUID.randomUUID(), course);
    Learner withdrawn = Learner.of(UUID.randomUUID(), course);
    Learner erased = Learner.of(erasedId, course);
    List<Learner> all = List.of(learner, withdrawn, erased);
    facts.publish(course);
    all.forEach(one -> facts.confirm(one, "2026-06-01T08:00:00Z"));
    all.forEach(one -> one.complete(course.page()).statusCode(200));
    tell(facts, all, withdrawn);
    String before = tables.fingerprint(STATE);

    // When
    tables.execute("DELETE FROM inbox");
    tell(facts, all, withdrawn);

    // Then
    assertThat(tables.fingerprint(STATE)).isEqualTo(before);
  }

  private void tell(Facts facts, List<Learner> all, Learner withdrawn) {
    facts.publish(course);
    all.forEach(one -> facts.confirm(one, "2026-06-01T08:00:00Z"));
    facts.archive(course);
    facts.withdraw(withdrawn);
    facts.erase(erasedId);
    events.deliverTombstone(Topics.LEARNERS, erasedId.toString());
  }
}
