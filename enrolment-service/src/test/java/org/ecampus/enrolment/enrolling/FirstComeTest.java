package org.ecampus.enrolment.enrolling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.ecampus.enrolment.enrolling.FirstCome.Overtaking;
import org.ecampus.enrolment.enrolling.FirstCome.Runner;
import org.junit.jupiter.api.Test;

/** The judge of the race must see what it is there to see. */
class FirstComeTest {

  @Test
  void seesWhoWasOvertaken() {
    Runner early = runner(1, 5, 2);
    Runner late = runner(6, 9, 1);

    assertThat(FirstCome.overtaking(List.of(late, early))).contains(new Overtaking(early, late));
  }

  @Test
  void seesWhoLostASeatToALaterOne() {
    Runner early = runner(1, 5, 1);
    Runner late = runner(6, 9, 0);

    assertThat(FirstCome.overtaking(List.of(early, late))).contains(new Overtaking(early, late));
  }

  @Test
  void seesTwoOnOnePlace() {
    assertThat(FirstCome.overtaking(List.of(runner(1, 5, 3), runner(6, 9, 3)))).isPresent();
  }

  @Test
  void letsOverlappingRequestsStandEitherWay() {
    assertThat(FirstCome.overtaking(List.of(runner(1, 5, 2), runner(4, 9, 1)))).isEmpty();
  }

  @Test
  void letsSeatsBeInNoOrder() {
    assertThat(FirstCome.overtaking(List.of(runner(1, 5, 0), runner(6, 9, 0)))).isEmpty();
  }

  private static Runner runner(long asked, long knew, int rank) {
    return new Runner(UUID.randomUUID(), asked, knew, rank);
  }
}
