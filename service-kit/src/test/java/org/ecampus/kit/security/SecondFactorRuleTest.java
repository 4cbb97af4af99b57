package org.ecampus.kit.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.ecampus.kit.http.ProblemException;
import org.ecampus.kit.security.SecondFactorRule.Mode;
import org.junit.jupiter.api.Test;

class SecondFactorRuleTest {

  private static final Instant NOW = Instant.parse("2026-11-25T10:00:00Z");
  private static final Instant OLDEST = NOW.minus(SecondFactorRule.MAX_AGE);

  private final Map<String, Object> claims = new HashMap<>();

  @Test
  void signInWithASecondFactorIsFreshForFifteenMinutesAndNotASecondLonger() {
    signIn("2", OLDEST);
    assertThat(met(Mode.REQUIRED)).isTrue();

    signIn("2", OLDEST.minusSeconds(1));
    assertThat(met(Mode.REQUIRED)).isFalse();
  }

  @Test
  void signInWithoutASecondFactorIsNotEnoughHoweverFresh() {
    signIn("1", NOW);
    assertThat(met(Mode.REQUIRED)).isFalse();
  }

  @Test
  void tokenThatSaysNothingOfItsSignInIsNotEnough() {
    assertThat(met(Mode.REQUIRED)).isFalse();

    claims.put("acr", "2");
    assertThat(met(Mode.REQUIRED)).isFalse();

    claims.put("auth_time", "yesterday");
    assertThat(met(Mode.REQUIRED)).isFalse();
  }

  @Test
  void classOfTheSignInThatIsNeededIsToldAsConfigured() {
    assertThat(rule(Mode.REQUIRED).acr()).isEqualTo("2");
  }

  @Test
  void nothingIsAskedWhereItIsExempt() {
    assertThat(met(Mode.EXEMPT)).isTrue();
  }

  @Test
  void filterLetsTheRequestPassOrSaysWhichSignInIsNeeded() {
    signIn("2", NOW);
    assertThatCode(() -> filter(identity())).doesNotThrowAnyException();

    signIn("1", NOW);
    assertThatThrownBy(() -> filter(identity()))
        .isInstanceOfSatisfying(
            ProblemException.class,
            refused ->
                assertThat(refused.problem().type().toString())
                    .endsWith("insufficient-user-authentication"));
  }

  @Test
  void filterRefusesWhoCameWithoutAToken() {
    var nobody = QuarkusSecurityIdentity.builder().setAnonymous(true).build();
    assertThatThrownBy(() -> filter(nobody)).isInstanceOf(ProblemException.class);
  }

  private void signIn(String acr, Instant at) {
    claims.put("acr", acr);
    claims.put("auth_time", at.getEpochSecond());
  }

  private boolean met(Mode mode) {
    return rule(mode).isMetBy(new TokenClaims(new Token(claims)));
  }

  private SecurityIdentity identity() {
    return QuarkusSecurityIdentity.builder().setPrincipal(new Token(claims)).build();
  }

  private static void filter(SecurityIdentity identity) {
    new SecondFactorFilter(identity, rule(Mode.REQUIRED)).filter(null);
  }

  private static SecondFactorRule rule(Mode mode) {
    return new SecondFactorRule(mode, "2", Clock.fixed(NOW, ZoneOffset.UTC));
  }
}
