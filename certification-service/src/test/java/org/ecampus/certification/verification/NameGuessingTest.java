package org.ecampus.certification.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ecampus.certification.Http.onlyCertificate;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.IntStream;
import org.ecampus.certification.Happenings;
import org.ecampus.certification.register.CertificateService;
import org.ecampus.kit.http.ProblemException;
import org.ecampus.kit.testing.ServiceTest;
import org.ecampus.kit.testing.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Three misses are allowed, and no time passes. */
@ServiceTest
class NameGuessingTest {
  private static final String GUESSER = "198.51.100.7";

  @Inject Happenings happenings;
  @Inject CertificateService register;

  private VerificationService verification;
  private String code;

  @BeforeEach
  void erasedHolder() {
    var still = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
    verification = new VerificationService(register, still, 3, Duration.ofHours(1));
    var completed = happenings.amina();
    code = onlyCertificate(completed.learnerId()).path("verificationCode");
    happenings.learnerErased(completed.learnerId());
  }

  @Test
  void pastTheLimitTheRightNameIsToldToWaitLikeAWrongOne() {
    missThreeTimes();

    assertTold429("Amina Diallo");
    assertTold429("Amina Dialo");
  }

  @Test
  void pastTheLimitNothingIsLookedUpOrCompared() {
    missThreeTimes();

    assertThat(Statements.count(() -> assertTold429("Amina Diallo"))).isZero();
  }

  @Test
  void rightNamesAreNoMisses() {
    IntStream.range(0, 10).forEach(each -> assertThat(matches("Amina Diallo")).isTrue());

    missThreeTimes();
  }

  @Test
  void unknownCodesAreMissesToo() {
    String unknown = "0".repeat(32);
    IntStream.range(0, 3)
        .forEach(
            each ->
                assertThat(verification.compare(unknown, "Amina Diallo", GUESSER).certificate())
                    .isEmpty());

    assertTold429("Amina Diallo");
  }

  @Test
  void certificateThatExistsIsShownPastTheLimit() {
    missThreeTimes();

    assertThat(verification.look(code, GUESSER).certificate()).isPresent();
  }

  @Test
  void othersAreStillAnswered() {
    missThreeTimes();

    assertThat(verification.compare(code, "Amina Diallo", "198.51.100.8").nameMatches()).isTrue();
  }

  private void missThreeTimes() {
    IntStream.range(0, 3).forEach(each -> assertThat(matches("Guess " + each)).isFalse());
  }

  private boolean matches(String name) {
    return Boolean.TRUE.equals(verification.compare(code, name, GUESSER).nameMatches());
  }

  private void assertTold429(String name) {
    assertThatThrownBy(() -> verification.compare(code, name, GUESSER))
        .isInstanceOfSatisfying(
            ProblemException.class, told -> assertThat(told.problem().status()).isEqualTo(429));
  }
}
