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
import org.ecampus.kit.http.Created;
import org.ecampus.kit.http.Problem;
import org.ecampus.kit.security.Caller;
import org.ecampus.kit.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** What learners do with their own enrolments. */
@Path("/api/enrolment/v1")
@RolesAllowed(Roles.LEARNER)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class EnrolmentResource {

  private static final String GUESSED =
      "Five wrong enrolment keys for this offering; one more may be tried after `Retry-After`";

  static final String ENROLMENT = "/api/enrolment/v1/enrolments/{enrolmentId}";

  private final EnrolmentService enrolments;
  private final DepartureService departures;
  private final KeyCheck keys;
  private final ConcurrencyLimit limit;
  private final Caller caller;

  EnrolmentResource(
      EnrolmentService enrolments,
      DepartureService departures,
      KeyCheck keys,
      ConcurrencyLimit limit,
      Caller caller) {
    this.enrolments = enrolments;
    this.departures = departures;
    this.keys = keys;
    this.limit = limit;
    this.caller = caller;
  }

  @POST
  @Path("enrolments")
  @ResponseStatus(201)
  @Operation(operationId = "enrolInOffering", summary = "Enrol, on a seat or on the waiting list")
  @APIResponse(
      responseCode = "201",
      description = "Enrolled, on the waiting list, or waiting for approval",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = EnrolmentView.class)))
  @APIResponse(
      responseCode = "429",
      description = GUESSED,
      content = @Content(mediaType = Problem.MEDIA_TYPE))
  public RestResponse<EnrolmentView> enrol(@Valid @NotNull EnrolmentRequest request) {
    KeyProof proof = keys.prove(request, caller.learnerId());
    UUID offering = request.offeringId();
    EnrolmentView made = limit.run(offering, () -> enrolments.enrol(offering, proof));
    return Created.at(ENROLMENT, made.enrolmentId(), made);
  }

  @DELETE
  @Path("enrolments/{enrolmentId}")
  @Operation(operationId = "withdrawEnrolment", summary = "Withdraw the caller's enrolment")
  public void withdraw(UUID enrolmentId) {
    UUID offering = departures.offeringOf(enrolmentId, caller.scope());
    limit.run(offering, () -> departures.withdraw(enrolmentId));
  }
}
