package org.ecampus.local.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class UpstreamTest {

  private final Origin first = new Origin(8101, 9101);
  private final Origin second = new Origin(8111, 9111);
  private final Upstream upstream = new Upstream("catalogue-service", List.of(first, second));

  @Test
  void idleOriginsTakeTurns() {
    // When
    takeAll(8);

    // Then
    assertThat(first.busy()).isEqualTo(4);
    assertThat(second.busy()).isEqualTo(4);
  }

  @Test
  void requestsOneAfterTheOtherComeToBoth() {
    // When
    var ports = IntStream.range(0, 4).map(request -> portOfOne()).boxed().toList();

    // Then
    assertThat(ports).containsExactly(8101, 8111, 8101, 8111);
  }

  @Test
  void requestGoesWhereTheFewestAre() {
    // Given
    IntStream.range(0, 5).forEach(request -> first.take());

    // When
    takeAll(5);

    // Then
    assertThat(second.busy()).isEqualTo(5);
  }

  @Test
  void originThatIsNotReadyIsPassedBy() {
    // Given
    first.foundReady(false);

    // When
    takeAll(20);

    // Then
    assertThat(first.busy()).isZero();
  }

  @Test
  void originsThatAreNotReadyAreAskedWhereNoneIs() {
    // Given
    first.foundReady(false);
    second.foundReady(false);

    // Then
    assertThat(upstream.take(List.of())).isPresent();
  }

  @Test
  void nobodyIsTakenOnceEveryPlaceIs() {
    // Given
    takeAll(2 * Origin.PLACES);

    // Then
    assertThat(upstream.take(List.of())).isEmpty();
  }

  @Test
  void turnComesToEveryOriginOnceAndLeavesNoPlaceTaken() {
    // Given
    var turn = Turn.at(upstream).orElseThrow();
    var before = turn.port();

    // When
    var moved = turn.moveOn();

    // Then
    assertThat(moved).isTrue();
    assertThat(turn.port()).isNotEqualTo(before);
    assertThat(turn.moveOn()).isFalse();
    turn.end();
    assertThat(first.busy() + second.busy()).isZero();
  }

  @Test
  void turnThatIsOverTakesNoFurtherPlace() {
    // Given
    var turn = Turn.at(upstream).orElseThrow();
    turn.end();

    // When
    var moved = turn.moveOn();

    // Then
    assertThat(moved).isFalse();
    assertThat(first.busy() + second.busy()).isZero();
  }

  private int portOfOne() {
    var taken = upstream.take(List.of()).orElseThrow();
    taken.give();
    return taken.port();
  }

  private void takeAll(int requests) {
    for (int request = 0; request < requests; request++) {
      assertThat(upstream.take(List.of())).isPresent();
    }
  }
}
