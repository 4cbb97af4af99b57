package org.ecampus.kit.security;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;
import org.ecampus.kit.http.Problems;

/** The person or program whose token came with the request. */
@RequestScoped
public class Caller {
  private final SecurityIdentity identity;

  Caller(SecurityIdentity identity) {
    this.identity = identity;
  }

  /** The token's subject; a request without one, or with one that is no UUID, is answered 401. */
  public UUID id() {
    if (identity.isAnonymous()) {
      throw Problems.unauthorized();
    }
    return Subject.of(identity);
  }

  /** Whether the token grants the role. */
  public boolean is(String role) {
    return identity.hasRole(role);
  }

  /** Whether the request came without a token. */
  public boolean isAnonymous() {
    return identity.isAnonymous();
  }
}
