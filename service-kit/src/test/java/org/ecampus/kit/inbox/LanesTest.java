package org.ecampus.kit.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LanesTest {

  private final Queue<List<Message>> taken = new ConcurrentLinkedQueue<>();

  @Test
  void fewMessagesAreOneBatchInTheirOrder() {
    // Given
    var messages = messages(49, 7);

    // When
    new Lanes(taken::add, 4).takeIn(messages);

    // Then
    assertThat(taken).containsExactly(messages);
  }

  @Test
  void manyAreTakenInAtOnce() {
    // Given
    var barrier = new CyclicBarrier(2);

    // When
    new Lanes(batch -> await(barrier), 2).takeIn(messages(100, 50));

    // Then
    assertThat(barrier.isBroken()).isFalse();
  }

  @Test
  void messagesOfOneKeyStayTogetherInTheirOrder() {
    // Given
    var messages = messages(400, 9);

    // When
    new Lanes(taken::add, 4).takeIn(messages);

    // Then
    assertThat(taken)
        .hasSizeGreaterThan(1)
        .allSatisfy(batch -> assertThat(batch).hasSizeLessThanOrEqualTo(BatchSize.MOST));
    assertThat(taken.stream().mapToInt(List::size).sum()).isEqualTo(400);
    assertThat(IntStream.range(0, 9).mapToObj(key -> offsets("key" + key)))
        .allSatisfy(offsets -> assertThat(offsets).isSorted());
  }

  @Test
  void failsWhenOneLaneFails() {
    // Given
    var lanes = new Lanes(batch -> failOn("key3", batch), 2);

    // When
    var work = (Runnable) () -> lanes.takeIn(messages(100, 50));

    // Then
    assertThatThrownBy(work::run).hasRootCauseMessage("key3 cannot be taken in");
  }

  @Test
  void aBatchIsSmallerWhereEventsTakeLongAndGrowsAgain() {
    // Given
    var size = new BatchSize();

    // When
    size.took(100, Duration.ofSeconds(1));
    int slow = size.now();
    size.took(25, Duration.ofMillis(5));
    int faster = size.now();
    size.took(50, Duration.ZERO);

    // Then
    assertThat(slow).isEqualTo(25);
    assertThat(faster).isEqualTo(50);
    assertThat(size.now()).isEqualTo(BatchSize.MOST);
  }

  @Test
  void aBatchHasOneEventAtLeast() {
    // Given
    var size = new BatchSize();

    // When
    size.took(1, Duration.ofMinutes(1));

    // Then
    assertThat(size.now()).isOne();
  }

  private List<Long> offsets(String key) {
    var offsets = new ArrayList<Long>();
    taken.forEach(
        batch ->
            batch.stream()
                .filter(message -> message.key().equals(key))
                .forEach(message -> offsets.add(message.offset())));
    return offsets;
  }

  private static void await(CyclicBarrier barrier) {
    try {
      barrier.await(10, TimeUnit.SECONDS);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static void failOn(String key, List<Message> batch) {
    if (batch.stream().anyMatch(message -> message.key().equals(key))) {
      throw new IllegalStateException(key + " cannot be taken in");
    }
  }

  private static List<Message> messages(int count, int keys) {
    return IntStream.range(0, count)
        .mapToObj(i -> new Message("topic", i % 3, i, "key" + i % keys, Map.of(), null))
        .toList();
  }
}
