package org.ecampus.enrolment.enrolling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.ecampus.kit.http.ProblemException;
import org.ecampus.kit.limit.Permits;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Comparing keys leaves processors to everybody else. */
class KeyCheckTest {

  private static final int AT_ONCE = 2;
  private static final EnrolmentKey KEY = EnrolmentKey.of("dignity-2026");

  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final CountDownLatch comparing = new CountDownLatch(AT_ONCE);
  private final CountDownLatch end = new CountDownLatch(1);
  private final Permits permits = new Permits(AT_ONCE, Duration.ofMillis(1), "Busy.");
  private final KeyCheck check =
      new KeyCheck(
          new OneKey(), new KeyComparisons(permits), Clock.systemUTC(), 1, Duration.ofDays(1));

  @AfterEach
  void end() {
    end.countDown();
    threads.close();
  }

  @Test
  void turnsAwayWhoHasNoTurnInTimeAndSaysWhenToTryAgain() throws Exception {
    // Given
    compareForALongTime();

    // Then
    assertThatThrownBy(() -> prove("dignity-2026", UUID.randomUUID()))
        .isInstanceOfSatisfying(
            ProblemException.class,
            busy -> {
              assertThat(busy.problem().status()).isEqualTo(503);
              assertThat(busy.retryAfter()).isNotNull();
            });
  }

  @Test
  void countsNoMissOfWhoHadNoTurn() throws Exception {
    // Given
    UUID learner = UUID.randomUUID();
    compareForALongTime();
    assertThatThrownBy(() -> prove("dignity-2025", learner)).isInstanceOf(ProblemException.class);

    // When
    end.countDown();
    threads.close();

    // Then
    assertThat(prove("dignity-2026", learner).opens(KEY.hash())).isTrue();
  }

  @Test
  void holdsNobodyUpWhoSaysNoKey() throws Exception {
    // Given
    compareForALongTime();

    // Then
    assertThat(prove(null, UUID.randomUUID())).isEqualTo(KeyProof.NONE);
  }

  private KeyProof prove(@Nullable String word, UUID learner) {
    return check.prove(new EnrolmentRequest(UUID.randomUUID(), word), learner);
  }

  /** Has as many at it as may be. */
  private void compareForALongTime() throws InterruptedException {
    for (int i = 0; i < AT_ONCE; i++) {
      threads.execute(() -> permits.run(this::compare));
    }
    comparing.await();
  }

  private boolean compare() {
    comparing.countDown();
    try {
      end.await();
    } catch (InterruptedException stopping) {
      throw new IllegalStateException(stopping);
    }
    return true;
  }

  /** Every offering has the same key. */
  private static final class OneKey extends KeyHashService {

    private OneKey() {
      super(null);
    }

    @Override
    public Optional<String> of(UUID offeringId) {
      return Optional.of(KEY.hash());
    }
  }
}
