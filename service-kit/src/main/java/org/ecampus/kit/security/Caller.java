package org.ecampus.kit.security;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.ecampus.kit.http.Problems;

/** The person or program whose token came with the request. */
@RequestScoped
public class Caller {
  private final SecurityIdentity identity;
  private final Admission admission;

  Caller(SecurityIdentity identity, Admission admission) {
    this.identity = identity;
    this.admission = admission;
  }

  /** The token's subject; a request without one, or with one that is no UUID, is answered 401. */
  public UUID id() {
    return claims().subject().orElseThrow(Problems::unauthorized);
  }

  /**
   * The learner this account belongs to: the claim {@code learner} of an account that was joined to
   * an earlier learner, else the subject.
   */
  public UUID learnerId() {
    return claims().learner().orElseGet(this::id);
  }

  /** The institution the account administers or calls for; empty when the token names none. */
  public Optional<UUID> institution() {
    return isAnonymous() ? Optional.empty() : claims().institution();
  }

  /** The address in the token; empty when it has none. */
  public Optional<EmailAddress> email() {
    return claims().email();
  }

  /**
   * What the caller may see: everything for administrators and auditors, the rows of the
   * institution for partners, else what is their own. Only roles count that the called operation is
   * for. A partner's token without an institution is answered 403.
   */
  public Scope scope() {
    if (actsAs(Roles.ADMINISTRATOR) || actsAs(Roles.AUDITOR)) {
      return new Scope.All();
    }
    if (actsAs(Roles.PARTNER_ADMINISTRATOR) || actsAs(Roles.PARTNER_CLIENT)) {
      return new Scope.OfInstitution(institution().orElseThrow(Problems::forbidden));
    }
    return new Scope.Own(learnerId());
  }

  /**
   * The institution whose rows alone this request may touch; empty when it is not limited to one.
   * Operations for everybody are not: what they read is public.
   */
  public Optional<UUID> actsFor() {
    return !admission.isOpen() && !isAnonymous() && scope() instanceof Scope.OfInstitution of
        ? Optional.of(of.institutionId())
        : Optional.empty();
  }

  /** Whether the token grants the role. */
  public boolean is(String role) {
    return identity.hasRole(role);
  }

  /** The roles the token grants. */
  public Set<String> roles() {
    return identity.getRoles();
  }

  /** Whether the request came without a token. */
  public boolean isAnonymous() {
    return identity.isAnonymous();
  }

  private boolean actsAs(String role) {
    return is(role) && admission.counts(role);
  }

  private TokenClaims claims() {
    return TokenClaims.of(identity).orElseThrow(Problems::unauthorized);
  }
}
