package org.ecampus.kit.security;

import io.quarkus.security.identity.SecurityIdentity;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** What a token of the realm says. */
record TokenClaims(JsonWebToken token) {
  private static final String LEARNER = "learner";
  private static final String INSTITUTION = "institution";

  /** Empty when the caller came without a token. */
  static Optional<TokenClaims> of(SecurityIdentity identity) {
    return identity.getPrincipal() instanceof JsonWebToken token
        ? Optional.of(new TokenClaims(token))
        : Optional.empty();
  }

  Optional<UUID> subject() {
    return uuid(token.getSubject());
  }

  Optional<UUID> learner() {
    return uuid(token.getClaim(LEARNER));
  }

  Optional<UUID> institution() {
    return uuid(token.getClaim(INSTITUTION));
  }

  Optional<EmailAddress> email() {
    return text("email").map(address -> new EmailAddress(address, isTrue("email_verified")));
  }

  /** How the account signed in: the authentication context class reference. */
  Optional<String> acr() {
    return text("acr");
  }

  /** When the account signed in itself, which may be long before the token was issued. */
  Optional<Instant> signedInAt() {
    try {
      return text("auth_time").map(Long::valueOf).map(Instant::ofEpochSecond);
    } catch (NumberFormatException | DateTimeException malformed) {
      return Optional.empty();
    }
  }

  /** Whether the subject is an id of ours, and so are the learner and institution if named. */
  boolean areIds() {
    return subject().isPresent() && isIdOrAbsent(LEARNER) && isIdOrAbsent(INSTITUTION);
  }

  boolean isOfType(String type) {
    return type.equals(text("typ").orElse(null));
  }

  private boolean isIdOrAbsent(String claim) {
    return token.getClaim(claim) == null || uuid(token.getClaim(claim)).isPresent();
  }

  private boolean isTrue(String claim) {
    return "true".equals(text(claim).orElse(null));
  }

  private Optional<String> text(String claim) {
    return Optional.ofNullable(token.<@Nullable Object>getClaim(claim)).map(Object::toString);
  }

  private static Optional<UUID> uuid(@Nullable Object claim) {
    try {
      return Optional.ofNullable(claim).map(Object::toString).map(UUID::fromString);
    } catch (IllegalArgumentException malformed) {
      return Optional.empty();
    }
  }
}
