package org.ecampus.kit.security;

import io.quarkus.security.identity.SecurityIdentity;
import java.util.UUID;
import org.ecampus.kit.http.Problems;
import org.eclipse.microprofile.jwt.JsonWebToken;

final class Subject {
  private Subject() {}

  static UUID of(SecurityIdentity identity) {
    if (identity.getPrincipal() instanceof JsonWebToken token && token.getSubject() != null) {
      return parse(token.getSubject());
    }
    throw Problems.unauthorized();
  }

  private static UUID parse(String subject) {
    try {
      return UUID.fromString(subject);
    } catch (IllegalArgumentException malformed) {
      throw Problems.unauthorized();
    }
  }
}
