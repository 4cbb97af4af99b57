package org.ecampus.kit.security;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Takes access tokens only: an ID or refresh token is signed by the same key and must not pass, and
 * neither must a token whose subject, learner or institution is no id of ours.
 */
@ApplicationScoped
class TokenRules implements SecurityIdentityAugmentor {
  private static final String ACCESS = "Bearer";

  @Override
  public Uni<SecurityIdentity> augment(
      SecurityIdentity identity, AuthenticationRequestContext context) {
    if (identity.isAnonymous() || isGood(identity)) {
      return Uni.createFrom().item(identity);
    }
    return Uni.createFrom().failure(new AuthenticationFailedException("Not an access token"));
  }

  private static boolean isGood(SecurityIdentity identity) {
    return TokenClaims.of(identity)
        .filter(claims -> claims.isOfType(ACCESS) && claims.areIds())
        .isPresent();
  }
}
