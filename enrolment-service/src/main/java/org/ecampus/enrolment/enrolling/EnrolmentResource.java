package org.ecampus.enrolment.enrolling;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.ecampus.kit.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;

/** What a learner does with her own enrolments. */
@Path("/api/enrolment/v1")
@RolesAllowed(Roles.LEARNER)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class EnrolmentResource {

  private final EnrolmentService enrolments;
  private final DepartureService departures;

  EnrolmentResource(EnrolmentService enrolments, DepartureService departures) {
    this.enrolments = enrolments;
    this.departures = departures;
  }

  @POST
  @Path("enrolments")
  @ResponseStatus(201)
  @Operation(operationId = "enrol", summary = "Enrol myself: on a seat, or in the line for one")
  public EnrolmentAnswer enrol(@Valid @NotNull EnrolmentRequest request) {
    return enrolments.enrol(request);
  }

  @DELETE
  @Path("enrolments/{enrolmentId}")
  @Operation(operationId = "withdraw", summary = "Give up my enrolment")
  public void withdraw(UUID enrolmentId) {
    departures.withdraw(enrolmentId);
  }
}
