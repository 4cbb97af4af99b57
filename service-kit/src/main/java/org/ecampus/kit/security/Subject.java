package org.ecampus.kit.security;

import io.quarkus.security.identity.SecurityIdentity;
import java.util.Optional;
import java.util.UUID;
import org.ecampus.kit.http.Problems;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** Whom a token speaks of. */
final class Subject {
  private Subject() {}

  static UUID of(SecurityIdentity identity) {
    if (identity.getPrincipal() instanceof JsonWebToken token) {
      return read(token).orElseThrow(Problems::unauthorized);
    }
    throw Problems.unauthorized();
  }

  static Optional<UUID> read(JsonWebToken token) {
    return parse(token.getSubject());
  }

  private static Optional<UUID> parse(@Nullable String subject) {
    try {
      return Optional.ofNullable(subject).map(UUID::fromString);
    } catch (IllegalArgumentException malformed) {
      return Optional.empty();
    }
  }
}
