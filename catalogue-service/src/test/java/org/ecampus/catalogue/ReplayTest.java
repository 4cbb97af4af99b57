package org.ecampus.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecampus.catalogue.Campus.course;
import static org.ecampus.catalogue.Campus.draft;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.ecampus.kit.inbox.Outcome;
import org.ecampus.kit.testing.ServiceTest;
import org.junit.jupiter.api.Test;

@ServiceTest
class ReplayTest {

  private static final List<String> STATE =
      List.of(
          "SELECT c::text FROM course c ORDER BY id",
          "SELECT v::text FROM course_version v ORDER BY id",
          "SELECT f::text FROM file f ORDER BY id",
          "SELECT e::text FROM erased_person e ORDER BY person_id",
          "SELECT id || type FROM outbox ORDER BY seq");

  @Inject Learners learners;
  @Inject Tables tables;

  private final UUID author = UUID.randomUUID();
  private final UUID first = UUID.randomUUID();
  private final UUID second = UUID.randomUUID();

  @Test
  void topicsReplayedIntoAnEmptiedInboxLeaveTheSameState() {
    // Given
    draft(author, course());
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
        learners.erased(first, author),
        learners.tombstone(author),
        learners.erased(second, UUID.nameUUIDFromBytes(new byte[] {1})));
  }

  private List<String> state() {
    return STATE.stream().map(tables::rows).flatMap(List::stream).toList();
  }
}
