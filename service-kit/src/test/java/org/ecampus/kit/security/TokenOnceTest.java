package org.ecampus.kit.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTParser;
import io.smallrye.jwt.auth.principal.ParseException;
import java.lang.reflect.Proxy;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.time.Clock;
import java.util.Map;
import javax.crypto.SecretKey;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.junit.jupiter.api.Test;

class TokenOnceTest {
  private int asked;
  private final JWTParser parser =
      (JWTParser)
          Proxy.newProxyInstance(
              JWTParser.class.getClassLoader(),
              new Class<?>[] {JWTParser.class},
              (_, _, arguments) -> parsed((String) arguments[0]));

  @Test
  void theParserIsAskedOnceForAToken() throws ParseException {
    // Given
    var once = new Whole(parser, new VerifiedTokens(Clock.systemUTC()));
    JsonWebToken first = once.parse("one");

    // When
    JsonWebToken again = once.parse("one");

    // Then
    assertThat(again).isSameAs(first);
    assertThat(again.getRawToken()).isEqualTo("one");
    assertThat(asked).isOne();
  }

  private JsonWebToken parsed(String token) {
    asked++;
    return new Token(Map.of("exp", Long.MAX_VALUE / 1_000_000_000, "raw_token", token));
  }

  /** What the container makes of the decorator, with the methods it leaves to the parser. */
  private static final class Whole extends TokenOnce {
    private final JWTParser rest;

    Whole(JWTParser parser, VerifiedTokens verified) {
      super(parser, verified);
      this.rest = parser;
    }

    @Override
    public JsonWebToken parse(String token, JWTAuthContextInfo context) throws ParseException {
      return rest.parse(token, context);
    }

    @Override
    public JsonWebToken parseOnly(String token) throws ParseException {
      return rest.parseOnly(token);
    }

    @Override
    public JsonWebToken verify(String token, PublicKey key) throws ParseException {
      return rest.verify(token, key);
    }

    @Override
    public JsonWebToken verify(String token, SecretKey key) throws ParseException {
      return rest.verify(token, key);
    }

    @Override
    public JsonWebToken verify(String token, String secret) throws ParseException {
      return rest.verify(token, secret);
    }

    @Override
    public JsonWebToken decrypt(String token, PrivateKey key) throws ParseException {
      return rest.decrypt(token, key);
    }

    @Override
    public JsonWebToken decrypt(String token, SecretKey key) throws ParseException {
      return rest.decrypt(token, key);
    }

    @Override
    public JsonWebToken decrypt(String token, String secret) throws ParseException {
      return rest.decrypt(token, secret);
    }
  }
}
