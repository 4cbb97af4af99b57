package org.ecampus.enrolment.enrolling.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class EnrolmentStateTest {

  @Test
  void isActiveUntilItHasEnded() {
    assertThat(Arrays.stream(EnrolmentState.values()).filter(EnrolmentState::isActive))
        .containsExactly(
            EnrolmentState.REQUESTED, EnrolmentState.WAITING, EnrolmentState.CONFIRMED);
  }
}
