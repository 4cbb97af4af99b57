package org.ecampus.enrolment.erasure;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.ecampus.kit.http.Created;
import org.ecampus.kit.security.FreshSecondFactor;
import org.ecampus.kit.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/enrolment/v1/learners/{learnerId}/erasure")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class ErasureResource {

  private static final String ERASURE = "/api/enrolment/v1/learners/{learnerId}/erasure";

  private final ErasureService erasures;

  ErasureResource(ErasureService erasures) {
    this.erasures = erasures;
  }

  @POST
  @ResponseStatus(201)
  @RolesAllowed(Roles.ADMINISTRATOR)
  @FreshSecondFactor
  @Operation(
      operationId = "eraseLearner",
      summary = "Erase a learner in every service; asked again, try again what has failed")
  public RestResponse<ErasureView> start(UUID learnerId) {
    ErasureView view = erasures.start(learnerId);
    return Created.at(ERASURE, learnerId, view);
  }

  @GET
  @RolesAllowed({Roles.ADMINISTRATOR, Roles.AUDITOR})
  @Operation(
      operationId = "getErasure",
      summary = "Get what each service has removed of a learner, and who has not answered")
  public ErasureView get(UUID learnerId) {
    return erasures.get(learnerId);
  }
}
