package org.ecampus.certification.register;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.ecampus.certification.Database;
import org.ecampus.certification.issuer.SerialFormat;
import org.ecampus.kit.testing.ServiceTest;
import org.junit.jupiter.api.Test;

@ServiceTest
class SerialNumbersTest {
  private static final SerialFormat FORMAT = new SerialFormat("EC-{year}-{number:6}");
  private static final int THREADS = 8;
  private static final int EACH = 25;

  @Inject SerialNumbers serialNumbers;
  @Inject EntityManager entityManager;
  @Inject Database database;

  @Test
  void haveNoGapAndNoDoubleHoweverManyIssueAndFailAtOnce() throws Exception {
    var kept = race(() -> number(next(Instant.parse("2031-06-01T00:00:00Z"))));

    assertThat(kept).hasSizeGreaterThan(THREADS);
    assertThat(isGapFree(kept)).isTrue();
  }

  /** The negative control: a sequence does not take back what was rolled back. */
  @Test
  void sequenceWouldLeaveGaps() throws Exception {
    database.execute("CREATE SEQUENCE IF NOT EXISTS control_sequence");

    var kept = race(this::fromSequence);

    assertThat(isGapFree(kept)).isFalse();
  }

  @Test
  void startAnewWithTheYear() {
    assertThat(QuarkusTransaction.requiringNew().call(() -> next(yearOf(2032))))
        .isEqualTo("EC-2032-000001");
    assertThat(QuarkusTransaction.requiringNew().call(() -> next(yearOf(2033))))
        .isEqualTo("EC-2033-000001");
  }

  @Test
  void manyAtOnceFollowEachOther() {
    var numbers =
        QuarkusTransaction.requiringNew().call(() -> serialNumbers.next(FORMAT, yearOf(2034), 3));

    assertThat(numbers).containsExactly("EC-2034-000001", "EC-2034-000002", "EC-2034-000003");
    assertThat(QuarkusTransaction.requiringNew().call(() -> next(yearOf(2034))))
        .isEqualTo("EC-2034-000004");
  }

  private String next(Instant issuedAt) {
    return serialNumbers.next(FORMAT, issuedAt, 1).getFirst();
  }

  private static Instant yearOf(int year) {
    return Instant.parse(year + "-01-01T00:00:00Z");
  }

  private long fromSequence() {
    return (Long)
        entityManager
            .createNativeQuery("SELECT nextval('control_sequence')", Long.class)
            .getSingleResult();
  }

  private static long number(String serial) {
    return Long.parseLong(serial.substring(serial.lastIndexOf('-') + 1));
  }

  /** Takes numbers in many transactions, every third of which is rolled back; those kept. */
  private static Collection<Long> race(LongSupplier next) throws Exception {
    var kept = new ConcurrentLinkedQueue<Long>();
    var start = new CountDownLatch(1);
    try (var threads = Executors.newFixedThreadPool(THREADS)) {
      var running =
          IntStream.range(0, THREADS)
              .mapToObj(thread -> threads.submit(() -> take(next, kept, start)))
              .toList();
      start.countDown();
      for (Future<?> each : running) {
        each.get(60, TimeUnit.SECONDS);
      }
    }
    return kept;
  }

  private static boolean take(LongSupplier next, Collection<Long> kept, CountDownLatch start)
      throws InterruptedException {
    start.await(10, TimeUnit.SECONDS);
    for (int round = 0; round < EACH; round++) {
      boolean fails = round % 3 == 1;
      try {
        kept.add(QuarkusTransaction.requiringNew().call(() -> taken(next, fails)));
      } catch (Undone expected) {
        assertThat(fails).isTrue();
      }
    }
    return true;
  }

  private static long taken(LongSupplier next, boolean fails) {
    long number = next.getAsLong();
    if (fails) {
      throw new Undone();
    }
    return number;
  }

  private static final class Undone extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private static boolean isGapFree(Collection<Long> numbers) {
    return numbers.stream()
        .sorted()
        .toList()
        .equals(LongStream.rangeClosed(1, numbers.size()).boxed().toList());
  }
}
