package org.ecampus.enrolment.enrolling.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.ecampus.enrolment.enrolling.model.Decision.Seated;
import org.ecampus.enrolment.enrolling.model.Decision.Waiting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SeatsTest {

  @Test
  void seatsWhoComesWhileThereIsRoom() {
    assertThat(new Seats(100, 99, 0).admit()).isEqualTo(new Seated());
  }

  @Test
  void putsWhoComesToAFullCourseFirstOnTheWaitingList() {
    assertThat(new Seats(100, 100, 0).admit()).isEqualTo(new Waiting(1));
  }

  @Test
  void putsWhoComesLaterBehindThoseWhoWait() {
    assertThat(new Seats(100, 100, 7).admit()).isEqualTo(new Waiting(8));
  }

  @Test
  void letsNobodyPastSomebodyWhoWaitsThoughASeatIsFree() {
    assertThat(new Seats(100, 99, 1).admit()).isEqualTo(new Waiting(2));
  }

  @Test
  void neverFillsWithoutACapacity() {
    assertThat(new Seats(null, Integer.MAX_VALUE, 0).admit()).isEqualTo(new Seated());
  }

  @Test
  void countsWhoIsSeated() {
    assertThat(new Seats(2, 0, 0).with(new Seated())).isEqualTo(new Seats(2, 1, 0));
  }

  @Test
  void countsWhoWaits() {
    assertThat(new Seats(2, 2, 0).with(new Waiting(1))).isEqualTo(new Seats(2, 2, 1));
  }

  @Test
  void freesTheSeatOfWhoLeavesIt() {
    assertThat(new Seats(2, 2, 1).without(EnrolmentState.CONFIRMED)).isEqualTo(new Seats(2, 1, 1));
  }

  @Test
  void shortensTheWaitingListByWhoLeavesIt() {
    assertThat(new Seats(2, 2, 1).without(EnrolmentState.WAITING)).isEqualTo(new Seats(2, 2, 0));
  }

  @ParameterizedTest
  @EnumSource(names = {"REQUESTED", "WITHDRAWN", "DECLINED"})
  void losesNothingByWhoHadNeitherSeatNorPlace(EnrolmentState state) {
    Seats seats = new Seats(2, 2, 1);

    assertThat(seats.without(state)).isEqualTo(seats);
  }

  @Test
  void promotesNobodyWhileFull() {
    assertThat(new Seats(2, 2, 5).promotable()).isZero();
  }

  @Test
  void promotesNobodyWhenNobodyWaits() {
    assertThat(new Seats(2, 0, 0).promotable()).isZero();
  }

  @Test
  void promotesAsManyAsThereAreSeats() {
    assertThat(new Seats(5, 2, 9).promotable()).isEqualTo(3);
  }

  @Test
  void promotesNoMoreThanWait() {
    assertThat(new Seats(50, 2, 9).promotable()).isEqualTo(9);
  }

  @Test
  void promotesEverybodyOnceThereIsNoCapacity() {
    assertThat(new Seats(2, 2, 9).resized(null).promotable()).isEqualTo(9);
  }

  @Test
  void movesThePromotedFromTheWaitingListToTheSeats() {
    assertThat(new Seats(5, 2, 9).promoting(3)).isEqualTo(new Seats(5, 5, 6));
  }

  @Test
  void takesNobodysSeatWhenItShrinks() {
    Seats shrunk = new Seats(5, 5, 1).resized(3);

    assertThat(shrunk).isEqualTo(new Seats(3, 5, 1));
    assertThat(shrunk.promotable()).isZero();
  }

  @Test
  void seatsNobodyUntilItHasShrunkToItsNewSize() {
    Seats oneLeft = new Seats(3, 5, 1).without(EnrolmentState.CONFIRMED);

    assertThat(oneLeft.promotable()).isZero();
    assertThat(oneLeft.admit()).isEqualTo(new Waiting(2));
  }

  @Test
  void refusesCountsThatCannotBe() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Seats(0, 0, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> new Seats(1, -1, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> new Seats(1, 0, -1));
  }
}
