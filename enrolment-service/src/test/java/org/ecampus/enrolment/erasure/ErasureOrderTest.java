package org.ecampus.enrolment.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ErasureOrderTest {

  private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

  private final ErasureOrder order = new ErasureOrder();

  @Test
  void waitsLongerAfterEachFailureAndAnHourAtMost() {
    order.failed(NOW);
    Instant first = order.accountRetryAt;
    order.failed(NOW);
    Instant second = order.accountRetryAt;
    for (int i = 0; i < 10; i++) {
      order.failed(NOW);
    }

    assertThat(first).isEqualTo(NOW.plusSeconds(20));
    assertThat(second).isEqualTo(NOW.plusSeconds(40));
    assertThat(order.accountRetryAt).isEqualTo(NOW.plus(Duration.ofHours(1)));
  }

  @Test
  void givesUpInTheEndAndTriesAgainWhenOrderedAgain() {
    for (int i = 1; i < ErasureOrder.MOST_ATTEMPTS; i++) {
      order.failed(NOW);
    }
    assertThat(order.accountState).isEqualTo(AccountState.PENDING);

    order.failed(NOW);
    assertThat(order.accountState).isEqualTo(AccountState.FAILED);

    order.tryAgain(NOW);
    assertThat(order.accountState).isEqualTo(AccountState.PENDING);
    assertThat(order.accountRetryAt).isEqualTo(NOW);
  }

  @Test
  void whatIsTakenIsNobodyElsesForLongerThanABatchTakes() {
    order.taken(NOW);

    assertThat(order.accountRetryAt).isEqualTo(NOW.plus(Duration.ofMinutes(5)));
    assertThat(order.accountAttempts).isZero();
  }

  @Test
  void doesNotTryAgainWhatIsDeleted() {
    order.deleted();

    order.tryAgain(NOW);

    assertThat(order.accountState).isEqualTo(AccountState.DELETED);
  }
}
