package org.ecampus.kit.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

class WaitersTest {

  private static final Duration LONG = Duration.ofSeconds(20);
  private static final Duration SHORT = Duration.ofMillis(1);

  private final Table table = new Table();
  private final Waiters waiters = new Waiters(table);

  @Test
  void whatHasArrivedIsFoundAtOnce() {
    table.complete = 1;

    assertThat(waiters.await(somebody(), Set.of(UUID.randomUUID()), LONG)).isTrue();
  }

  @Test
  void allWhoWaitAreLookedForTogether() throws Exception {
    // Given
    int many = 90;
    table.complete = many;

    // When
    List<Boolean> arrived = waitAtOnce(many);

    // Then
    assertThat(arrived).hasSize(many).containsOnly(true);
    assertThat(table.asked).hasSizeLessThan(many);
  }

  @Test
  void nobodyIsLookedForWhenNobodyWaits() {
    // Given
    waiters.await(somebody(), Set.of(UUID.randomUUID()), SHORT);

    // Then
    await().during(Duration.ofMillis(300)).until(() -> table.asked.size() <= 2);
  }

  @Test
  void thereIsAPlaceForSoManyOnly() throws Exception {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      // Given
      for (int i = 0; i < Waiters.MOST; i++) {
        threads.execute(() -> waiters.await(somebody(), Set.of(UUID.randomUUID()), LONG));
      }
      await().until(() -> table.most() == Waiters.MOST);
      var late = UUID.randomUUID();

      // When
      var arrived = waiters.await(somebody(), Set.of(late), LONG);
      table.complete = Waiters.MOST;

      // Then
      assertThat(arrived).isFalse();
      assertThat(table.asked).noneMatch(ids -> ids.contains(late));
    }
  }

  @Test
  void oneCallerHasAFewPlacesAndTheOthersAreForOthers() throws Exception {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      // Given
      var greedy = somebody();
      for (int i = 0; i < WaitingPlaces.MOST_PER_CALLER; i++) {
        threads.execute(() -> waiters.await(greedy, Set.of(UUID.randomUUID()), LONG));
      }
      await().until(() -> table.most() == WaitingPlaces.MOST_PER_CALLER);
      var late = UUID.randomUUID();

      // When
      var arrived = waiters.await(greedy, Set.of(late), LONG);
      table.complete = 1;
      var ofOthers = waiters.await(somebody(), Set.of(UUID.randomUUID()), LONG);

      // Then
      assertThat(arrived).isFalse();
      assertThat(table.asked).noneMatch(ids -> ids.contains(late));
      assertThat(ofOthers).isTrue();
    }
  }

  @Test
  void placesAreGivenBack() {
    var caller = somebody();
    table.complete = 1;

    for (int i = 0; i <= Waiters.MOST; i++) {
      assertThat(waiters.await(caller, Set.of(UUID.randomUUID()), LONG)).isTrue();
    }
  }

  private static String somebody() {
    return UUID.randomUUID().toString();
  }

  private List<Boolean> waitAtOnce(int many) throws Exception {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var waiting =
          Stream.generate(() -> Set.of(UUID.randomUUID()))
              .limit(many)
              .map(ids -> threads.submit(() -> waiters.await(somebody(), ids, LONG)))
              .toList();
      var arrived = new ArrayList<Boolean>();
      for (Future<Boolean> one : waiting) {
        arrived.add(one.get());
      }
      return arrived;
    }
  }

  /** Has nothing until it is asked for so many events in one go. */
  private static final class Table extends ArrivalRows {
    private final Queue<Set<UUID>> asked = new ConcurrentLinkedQueue<>();
    private volatile int complete = Integer.MAX_VALUE;

    Table() {
      super(new PGSimpleDataSource());
    }

    @Override
    Set<UUID> arrived(Collection<UUID> ids) {
      asked.add(Set.copyOf(ids));
      return ids.size() >= complete ? Set.copyOf(ids) : Set.of();
    }

    int most() {
      return asked.stream().mapToInt(Set::size).max().orElse(0);
    }
  }
}
