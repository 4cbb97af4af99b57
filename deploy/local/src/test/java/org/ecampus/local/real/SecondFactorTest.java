package org.ecampus.local.real;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Map;
import java.util.regex.Pattern;
import org.ecampus.client.Answer;
import org.ecampus.client.Jwt;
import org.ecampus.client.SignIn;
import org.ecampus.local.Campus;
import org.ecampus.local.Secrets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** People of the real realm sign in through the gateway; Olga is not exempt from anything. */
@OnRealParts
class SecondFactorTest {

  private static final String OLGA = "olga";
  private static final Pattern SECRET = Pattern.compile("name=\"totpSecret\" value=\"([^\"]+)\"");
  private static final Clock REAL = Clock.systemUTC();

  private final String campus;

  SecondFactorTest(Campus campus) {
    this.campus = campus.url();
  }

  @Test
  void administratorSetsUpOneTimeCodesAndIsAskedForOneFromThenOn() {
    // Given
    var first = new SignIn(campus);
    Answer setup = password(first, OLGA);
    var codes = secretOf(setup);

    // When
    var token = first.token(first.submit(setup, setUp(codes)));

    // Then
    assertThat(Jwt.claims(token).path("acr").asText()).isEqualTo("2");
    var second = new SignIn(campus);
    Answer asked = password(second, OLGA);
    assertThat(asked.status()).as("the password alone").isEqualTo(200);
    Answer still = second.submit(asked, Map.of("otp", "000000"));
    assertThat(still.status()).as("a wrong code").isEqualTo(200);
    var claims =
        Jwt.claims(
            second.token(second.submit(still, Map.of("otp", codes.code(REAL.instant(), 1)))));
    assertThat(claims.path("acr").asText()).isEqualTo("2");
    assertThat(claims.path("auth_time").asLong()).isPositive();
    assertThat(claims.at("/realm_access/roles").toString()).contains("administrator");
    var silent = Jwt.claims(second.token(second.begin(Map.of("acr_values", "2"))));
    assertThat(silent.path("acr").asText()).as("within a quarter of an hour").isEqualTo("2");
    Answer afresh = second.begin(Map.of("prompt", "login"));
    assertThat(afresh.status()).as("asked to sign in again").isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"amina", "ada", "tomas"})
  void demoAccountsSignInWithTheirPasswordAloneAndTheTokenSaysSo(String username) {
    // When
    var claims = Jwt.claims(new SignIn(campus).as(username, Secrets.ofPerson(username)));

    // Then
    assertThat(claims.path("acr").asText()).isEqualTo("1");
    assertThat(claims.path("email").asText()).isEqualTo(username + "@example.org");
    assertThat(claims.path("email_verified").asBoolean()).isTrue();
  }

  private static Answer password(SignIn session, String username) {
    return session.withPassword(session.begin(Map.of()), username, Secrets.ofPerson(username));
  }

  private static Totp secretOf(Answer page) {
    var secret = SECRET.matcher(page.text());
    assertThat(secret.find()).as(page.text()).isTrue();
    return new Totp(secret.group(1));
  }

  private static Map<String, String> setUp(Totp codes) {
    return Map.of(
        "totpSecret",
        codes.secret(),
        "totp",
        codes.code(REAL.instant(), 0),
        "userLabel",
        "A telephone");
  }
}
