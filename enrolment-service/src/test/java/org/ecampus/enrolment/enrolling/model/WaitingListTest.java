package org.ecampus.enrolment.enrolling.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import org.ecampus.enrolment.enrolling.model.Decision.Seated;
import org.ecampus.enrolment.enrolling.model.Decision.Waiting;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Plays thousands of comings, leavings and changes of size against a waiting list kept by hand. */
class WaitingListTest {

  private static final int STEPS = 5_000;

  private final List<Integer> seated = new ArrayList<>();
  private final Deque<Integer> waitingList = new ArrayDeque<>();
  private final List<Integer> everSeated = new ArrayList<>();
  private Seats seats = new Seats(3, 0, 0);
  private int people;

  @ParameterizedTest
  @ValueSource(longs = {1, 20, 300, 4_000, 50_000})
  void seatsPeopleInTheOrderTheyCame(long seed) {
    Random random = new Random(seed);

    for (int step = 0; step < STEPS; step++) {
      play(random);
      assertThat(seats.taken()).isEqualTo(seated.size());
      assertThat(seats.waiting()).isEqualTo(waitingList.size());
      assertThat(seats.promotable()).as("nobody waits beside a free seat").isZero();
    }

    assertThat(everSeated).isSorted().hasSizeGreaterThan(100);
  }

  private void play(Random random) {
    switch (random.nextInt(5)) {
      case 0, 1, 2 -> come();
      case 3 -> leave(random);
      default -> resize(random);
    }
  }

  private void come() {
    int person = ++people;
    Decision.Admitted admitted = seats.admit();
    seats = seats.with(admitted);
    switch (admitted) {
      case Seated _ -> sit(person);
      case Waiting(int position) -> {
        waitingList.addLast(person);
        assertThat(position).isEqualTo(waitingList.size());
      }
    }
  }

  private void leave(Random random) {
    if (!seated.isEmpty()) {
      seated.remove(/* index */ random.nextInt(seated.size()));
      seats = seats.without(EnrolmentState.CONFIRMED);
      promote();
    }
  }

  private void resize(Random random) {
    int before = seated.size();
    seats = seats.resized(1 + random.nextInt(before + 3));
    promote();
  }

  private void promote() {
    int moving = seats.promotable();
    for (int i = 0; i < moving; i++) {
      sit(waitingList.removeFirst());
    }
    seats = seats.promoting(moving);
  }

  private void sit(int person) {
    seated.add(person);
    everSeated.add(person);
    if (seats.capacity() != null && seated.size() > seats.capacity()) {
      throw new AssertionError("oversold: " + seated.size() + " of " + seats.capacity());
    }
  }
}
