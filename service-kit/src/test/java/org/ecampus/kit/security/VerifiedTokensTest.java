package org.ecampus.kit.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.jwt.auth.principal.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Map;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.junit.jupiter.api.Test;

class VerifiedTokensTest {
  private static final Instant START = Instant.parse("2027-01-01T00:00:00Z");
  private static final Duration MOMENT = Duration.ofNanos(1);

  private Instant now = START;
  private Instant expiry = START.plus(Duration.ofMinutes(30));
  private int verifications;

  private final InstantSource time = () -> now;
  private final VerifiedTokens tokens = new VerifiedTokens(time.withZone(ZoneOffset.UTC));

  @Test
  void aTokenIsVerifiedOnce() throws ParseException {
    // Given
    var first = read("one");

    // When
    var again = read("one");

    // Then
    assertThat(again).isSameAs(first);
    assertThat(verifications).isOne();
  }

  @Test
  void anotherTokenNeverGetsItsIdentity() throws ParseException {
    // Given
    read("one");

    // When
    var other = read("one.");

    // Then
    assertThat(other.getRawToken()).isEqualTo("one.");
    assertThat(verifications).isEqualTo(2);
  }

  @Test
  void anExpiredTokenIsAskedAboutAgain() throws ParseException {
    // Given
    expiry = START.plusSeconds(20);
    read("one");
    now = expiry.minus(MOMENT);
    read("one");

    // When
    now = expiry;
    read("one");

    // Then
    assertThat(verifications).isEqualTo(2);
  }

  @Test
  void nothingIsBelievedLongerThanAMinute() throws ParseException {
    // Given
    read("one");
    now = START.plus(VerifiedTokens.LONGEST).minus(MOMENT);
    read("one");

    // When
    now = START.plus(VerifiedTokens.LONGEST);
    read("one");

    // Then
    assertThat(verifications).isEqualTo(2);
  }

  @Test
  void aRefusalIsNotRemembered() throws ParseException {
    // Given
    assertThatThrownBy(() -> tokens.read("one", VerifiedTokensTest::refuse))
        .isInstanceOf(ParseException.class);

    // When
    var token = read("one");

    // Then
    assertThat(token.getRawToken()).isEqualTo("one");
  }

  @Test
  void onlySoManyAreRemembered() throws ParseException {
    // Given
    int many = VerifiedTokens.MOST + 100;
    readAll(many);

    // When
    readAll(many);

    // Then
    assertThat(verifications).isGreaterThanOrEqualTo(many + 100).isLessThan(2 * many);
  }

  private void readAll(int many) throws ParseException {
    for (int number = 0; number < many; number++) {
      read("token " + number);
    }
  }

  private JsonWebToken read(String token) throws ParseException {
    return tokens.read(token, this::verify);
  }

  private JsonWebToken verify(String token) {
    verifications++;
    return new Token(Map.of("exp", expiry.getEpochSecond(), "raw_token", token));
  }

  private static JsonWebToken refuse(String token) throws ParseException {
    throw new ParseException("refused " + token);
  }
}
