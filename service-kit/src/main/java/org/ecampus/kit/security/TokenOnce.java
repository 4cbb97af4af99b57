package org.ecampus.kit.security;

import io.smallrye.jwt.auth.principal.JWTParser;
import io.smallrye.jwt.auth.principal.ParseException;
import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Has a token verified when it first comes and not with every request; all checks stay with the
 * parser, and what it is told to check otherwise than usual is not remembered.
 */
@Decorator
@Priority(1)
abstract class TokenOnce implements JWTParser {
  private final JWTParser parser;
  private final VerifiedTokens verified;

  TokenOnce(@Any @Delegate JWTParser parser, VerifiedTokens verified) {
    this.parser = parser;
    this.verified = verified;
  }

  @Override
  public JsonWebToken parse(String token) throws ParseException {
    return verified.read(token, parser::parse);
  }
}
