package org.ecampus.certification.credential;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.ecampus.certification.issuer.Issuer;
import org.ecampus.certification.issuer.IssuerService;
import org.ecampus.kit.http.Problems;
import org.ecampus.kit.security.Institutions;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.Cache;

/**
 * The public keys, for whoever verifies credentials without us; each issuer's apart, so that
 * nobody's key passes for another's.
 */
@Path("/api/certification/v1")
@RunOnVirtualThread
@PermitAll
class KeyResource {
  private final SigningKeyService keys;
  private final IssuerService issuers;

  KeyResource(SigningKeyService keys, IssuerService issuers) {
    this.keys = keys;
    this.issuers = issuers;
  }

  @GET
  @Path("keys")
  @Cache(maxAge = 300)
  @Operation(
      operationId = "getKeys",
      summary =
          "Get all public keys that ever signed a credential of the centre, as a JSON Web Key Set"
              + " (RFC 7517)")
  public JwkSet all() {
    return keys.published(Institutions.CENTRE);
  }

  @GET
  @Path("keys/{keyId}")
  @Cache(maxAge = 300)
  @Operation(
      operationId = "getKey",
      summary = "Get a public key of the centre; its address is the `kid` of what it signed")
  public PublicJwk one(
      @PathParam("keyId") @Parameter(example = "01990c5e-6f5b-7d1a-9a47-0f2a4c1b7e10") UUID keyId) {
    return one(Institutions.CENTRE, keyId);
  }

  @GET
  @Path("issuers/{institutionId}/keys")
  @Cache(maxAge = 300)
  @Operation(
      operationId = "getInstitutionKeys",
      summary =
          "Get all public keys that ever signed a credential of this institution, as a JSON Web Key"
              + " Set (RFC 7517)")
  public JwkSet all(
      @PathParam("institutionId") @Parameter(example = "01990000-0000-7000-8000-000000000001")
          UUID institutionId) {
    Issuer issuer = issuers.find(institutionId).orElseThrow(Problems::notFound);
    return keys.published(issuer.institutionId());
  }

  @GET
  @Path("issuers/{institutionId}/keys/{keyId}")
  @Cache(maxAge = 300)
  @Operation(
      operationId = "getInstitutionKey",
      summary = "Get a public key of an institution; its address is the `kid` of what it signed")
  public PublicJwk one(
      @PathParam("institutionId") @Parameter(example = "01990000-0000-7000-8000-000000000001")
          UUID institutionId,
      @PathParam("keyId") @Parameter(example = "01990c5e-6f5b-7d1a-9a47-0f2a4c1b7e10") UUID keyId) {
    return keys.published(institutionId, keyId).orElseThrow(Problems::notFound);
  }
}
