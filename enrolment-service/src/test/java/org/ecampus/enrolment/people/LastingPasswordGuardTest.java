package org.ecampus.enrolment.people;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class LastingPasswordGuardTest {

  @Test
  void aServiceThatMattersDoesNotStartWithLastingPasswords() {
    assertThatThrownBy(() -> LastingPasswordGuard.check(List.of("prod"), true))
        .hasMessageContaining("lasting-passwords");
  }

  @Test
  void aLaptopMayHaveThemAndEverybodyMayGoWithout() {
    assertThatCode(() -> LastingPasswordGuard.check(List.of("local"), true))
        .doesNotThrowAnyException();
    assertThatCode(() -> LastingPasswordGuard.check(List.of("prod"), false))
        .doesNotThrowAnyException();
  }
}
