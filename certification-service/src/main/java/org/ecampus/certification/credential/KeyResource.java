package org.ecampus.certification.credential;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.ecampus.kit.http.Problems;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.Cache;

/** The public keys, for whoever verifies credentials without us. */
@Path("/api/certification/v1/keys")
@RunOnVirtualThread
@PermitAll
class KeyResource {
  private final SigningKeyService keys;

  KeyResource(SigningKeyService keys) {
    this.keys = keys;
  }

  @GET
  @Cache(maxAge = 300)
  @Operation(
      operationId = "getKeys",
      summary = "All public keys that ever signed a credential, as a JSON Web Key Set (RFC 7517)")
  public JwkSet all() {
    return keys.published();
  }

  @GET
  @Path("{keyId}")
  @Cache(maxAge = 300)
  @Operation(
      operationId = "getKey",
      summary = "One public key; its address is the `kid` of the credentials it signed")
  public PublicJwk one(
      @PathParam("keyId") @Parameter(example = "01990c5e-6f5b-7d1a-9a47-0f2a4c1b7e10") UUID keyId) {
    return keys.published(keyId).orElseThrow(Problems::notFound);
  }
}
