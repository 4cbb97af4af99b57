package org.ecampus.kit.security;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import org.ecampus.kit.http.Problems;

/** Asks for a fresh second factor where an operation is annotated so (RFC 9470). */
@Provider
@FreshSecondFactor
@Priority(Priorities.AUTHORIZATION)
class SecondFactorFilter implements ContainerRequestFilter {
  private final SecurityIdentity identity;
  private final SecondFactorRule rule;

  SecondFactorFilter(SecurityIdentity identity, SecondFactorRule rule) {
    this.identity = identity;
    this.rule = rule;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    if (!rule.isMetBy(TokenClaims.of(identity).orElseThrow(Problems::unauthorized))) {
      throw Problems.insufficientAuthentication(rule.acr(), SecondFactorRule.MAX_AGE);
    }
  }
}
