package org.ecampus.enrolment.enrolling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.ecampus.kit.http.ProblemException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ConcurrencyLimitTest {

  private static final int RUNNING = 2;
  private static final int WAITING = 3;

  private final UUID offering = UUID.randomUUID();
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final CountDownLatch gate = new CountDownLatch(1);
  private final CountDownLatch inside = new CountDownLatch(RUNNING);
  private final AtomicInteger running = new AtomicInteger();
  private final AtomicInteger most = new AtomicInteger();

  @AfterEach
  void end() {
    gate.countDown();
    threads.close();
  }

  @Test
  void letsSoManyRunAndTheOthersAfterThem() throws Exception {
    // Given
    ConcurrencyLimit limit = limit(Duration.ofSeconds(30));
    List<Future<Boolean>> all = start(limit, RUNNING + WAITING);
    inside.await();

    // When
    gate.countDown();

    // Then
    for (Future<Boolean> one : all) {
      assertThat(one.get(30, TimeUnit.SECONDS)).isTrue();
    }
    assertThat(most.get()).isEqualTo(RUNNING);
  }

  @Test
  void turnsAwayWhoComesOnTopAndSaysWhenToTryAgain() throws Exception {
    // Given
    ConcurrencyLimit limit = limit(Duration.ofSeconds(30));
    start(limit, RUNNING + WAITING);
    awaitInside(limit, RUNNING + WAITING);

    // When
    var asking = (org.assertj.core.api.ThrowableAssert.ThrowingCallable) () -> hold(limit);

    // Then
    assertThatThrownBy(asking)
        .isInstanceOfSatisfying(
            ProblemException.class,
            busy -> {
              assertThat(busy.problem().status()).isEqualTo(503);
              assertThat(busy.retryAfter()).isNotNull();
            });
  }

  @Test
  void turnsAwayWhoHasWaitedTooLong() throws Exception {
    // Given
    ConcurrencyLimit limit = limit(Duration.ofMillis(1));
    start(limit, RUNNING);
    inside.await();

    // Then
    assertThatThrownBy(() -> hold(limit)).isInstanceOf(ProblemException.class);
  }

  @Test
  void holdsNobodyUpWhoWantsAnotherOffering() throws Exception {
    // Given
    ConcurrencyLimit limit = limit(Duration.ofSeconds(30));
    start(limit, RUNNING + WAITING);
    inside.await();

    // When
    String done = limit.run(UUID.randomUUID(), () -> "done");

    // Then
    assertThat(done).isEqualTo("done");
  }

  @Test
  void forgetsAnOfferingThatNobodyWants() {
    // Given
    ConcurrencyLimit limit = limit(Duration.ofSeconds(1));

    // When
    limit.run(offering, () -> "done");

    // Then
    assertThat(limit.inside(offering)).isZero();
    assertThatThrownBy(
            () ->
                limit.run(
                    offering,
                    () -> {
                      throw new IllegalStateException("work fails");
                    }))
        .hasMessage("work fails");
    assertThat(limit.inside(offering)).isZero();
  }

  private void awaitInside(ConcurrencyLimit limit, int people) {
    while (limit.inside(offering) < people) {
      Thread.onSpinWait();
    }
  }

  private List<Future<Boolean>> start(ConcurrencyLimit limit, int people) {
    List<Future<Boolean>> all = new ArrayList<>();
    for (int i = 0; i < people; i++) {
      all.add(threads.submit(() -> hold(limit)));
    }
    return all;
  }

  private boolean hold(ConcurrencyLimit limit) {
    return limit.run(
        offering,
        () -> {
          most.accumulateAndGet(running.incrementAndGet(), Math::max);
          inside.countDown();
          awaitGate();
          running.decrementAndGet();
          return true;
        });
  }

  private void awaitGate() {
    try {
      gate.await();
    } catch (InterruptedException stopping) {
      throw new IllegalStateException(stopping);
    }
  }

  private static ConcurrencyLimit limit(Duration wait) {
    return new ConcurrencyLimit(
        new ConcurrencyLimits() {
          @Override
          public int running() {
            return RUNNING;
          }

          @Override
          public int waiting() {
            return WAITING;
          }

          @Override
          public Duration longestWait() {
            return wait;
          }
        });
  }
}
