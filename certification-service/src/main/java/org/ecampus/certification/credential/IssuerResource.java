package org.ecampus.certification.credential;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.ecampus.certification.issuer.Campus;
import org.ecampus.certification.issuer.IssuerService;
import org.ecampus.kit.http.Problems;
import org.ecampus.kit.security.Institutions;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.Cache;

/** The profiles of issuers at the addresses that are their identifiers. */
@Path("/api/certification/v1")
@RunOnVirtualThread
@PermitAll
class IssuerResource {
  private final IssuerService issuers;
  private final Campus campus;

  IssuerResource(IssuerService issuers, Campus campus) {
    this.issuers = issuers;
    this.campus = campus;
  }

  @GET
  @Path("issuer")
  @Cache(maxAge = 300)
  @Operation(
      operationId = "getIssuer",
      summary = "Get the centre, which issues for itself, as an Open Badges 3.0 profile")
  public IssuerProfile centre() {
    return profile(Institutions.CENTRE);
  }

  @GET
  @Path("issuers/{institutionId}")
  @Cache(maxAge = 300)
  @Operation(
      operationId = "getInstitutionIssuer",
      summary = "Get an institution that issues as an Open Badges 3.0 profile")
  public IssuerProfile one(
      @PathParam("institutionId") @Parameter(example = "01990000-0000-7000-8000-000000000001")
          UUID institutionId) {
    return profile(institutionId);
  }

  private IssuerProfile profile(UUID institutionId) {
    return issuers
        .find(institutionId)
        .map(issuer -> IssuerProfile.of(issuer, campus))
        .orElseThrow(Problems::notFound);
  }
}
