package org.ecampus.certification.credential;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.ecampus.certification.issuer.Issuer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.Cache;

/** The issuer's profile at the address that is its identifier. */
@Path("/api/certification/v1/issuer")
@PermitAll
class IssuerResource {
  private final Issuer issuer;

  IssuerResource(Issuer issuer) {
    this.issuer = issuer;
  }

  @GET
  @Cache(maxAge = 300)
  @Operation(operationId = "getIssuer", summary = "The issuer as an Open Badges 3.0 profile")
  public IssuerProfile profile() {
    return new IssuerProfile(OpenBadge.CONTEXT, issuer.id(), List.of("Profile"), issuer.name());
  }
}
