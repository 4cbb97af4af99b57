package org.ecampus.tutoring.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecampus.tutoring.NanosecondClock.CLOCK;
import static org.ecampus.tutoring.NanosecondClock.microsecondsOf;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.util.UUID;
import org.ecampus.kit.erasure.ErasedPeople;
import org.ecampus.kit.erasure.Erasure;
import org.ecampus.kit.outbox.Outbox;
import org.ecampus.kit.testing.ServiceTest;
import org.ecampus.tutoring.Tables;
import org.junit.jupiter.api.Test;

@ServiceTest
class ErasureTimeTest {

  @Inject ErasedPeople erased;
  @Inject ErasureRepository rows;
  @Inject Erasure kit;
  @Inject Outbox outbox;
  @Inject Tables tables;

  @Test
  void erasureIsKeptAtAMicrosecond() {
    // Given
    UUID learner = UUID.randomUUID();
    ErasureService service = new ErasureService(erased, rows, kit, outbox, CLOCK);

    // When
    QuarkusTransaction.requiringNew().run(() -> service.erase(learner));

    // Then
    assertThat(
            tables.rows(
                "SELECT %s FROM erased_person WHERE person_id = '%s'"
                    .formatted(microsecondsOf("erased_at"), learner)))
        .containsExactly("123456");
  }
}
