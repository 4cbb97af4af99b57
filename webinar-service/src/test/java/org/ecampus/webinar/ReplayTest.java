package org.ecampus.webinar;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.ecampus.kit.inbox.Outcome;
import org.ecampus.kit.testing.ServiceTest;
import org.ecampus.webinar.webinars.WebinarsOverHttp;
import org.junit.jupiter.api.Test;

@ServiceTest
class ReplayTest {

  private static final List<String> STATE =
      List.of(
          "SELECT w::text FROM webinar w ORDER BY id",
          "SELECT e::text FROM erased_person e ORDER BY person_id",
          "SELECT id || type FROM outbox ORDER BY seq");

  @Inject Learners learners;
  @Inject Tables tables;

  private final UUID tutor = UUID.randomUUID();
  private final UUID erased = UUID.randomUUID();

  @Test
  void topicsReplayedIntoAnEmptiedInboxLeaveTheSameState() {
    // Given
    WebinarsOverHttp.draft(tutor, Instant.parse("2083-06-01T09:00:00Z"), "en");
    replay();
    List<String> before = state();

    // When
    tables.execute("DELETE FROM inbox");
    assertThat(replay()).containsOnly(Outcome.APPLIED);

    // Then
    assertThat(state()).isEqualTo(before);
  }

  private List<Outcome> replay() {
    return List.of(
        learners.erased(erased, tutor),
        learners.tombstone(tutor),
        learners.erased(UUID.randomUUID(), UUID.nameUUIDFromBytes(new byte[] {1})));
  }

  private List<String> state() {
    return STATE.stream().map(tables::rows).flatMap(List::stream).toList();
  }
}
