package org.ecampus.enrolment.rules;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.ecampus.kit.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/api/enrolment/v1")
@RolesAllowed(Roles.ADMINISTRATOR)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class EnrolmentRulesResource {

  private final EnrolmentRulesService rules;

  EnrolmentRulesResource(EnrolmentRulesService rules) {
    this.rules = rules;
  }

  @GET
  @Path("courses/{courseId}/enrolment-rules")
  @Operation(operationId = "getEnrolmentRules", summary = "Who may enrol in a course, and how many")
  public EnrolmentRules get(UUID courseId) {
    return rules.of(courseId);
  }

  @PUT
  @Path("courses/{courseId}/enrolment-rules")
  @Operation(
      operationId = "putEnrolmentRules",
      summary = "Say who may enrol in a course, and how many; who waits moves up if there is room")
  public EnrolmentRules put(UUID courseId, @Valid @NotNull EnrolmentRulesRequest request) {
    return rules.replace(courseId, request);
  }
}
