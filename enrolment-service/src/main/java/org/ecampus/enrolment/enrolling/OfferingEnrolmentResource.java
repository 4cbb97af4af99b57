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
import org.ecampus.kit.security.Caller;
import org.ecampus.kit.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** What administrators, and institutions for their own people, do with the enrolments of others. */
@Path("/api/enrolment/v1")
@RolesAllowed({Roles.ADMINISTRATOR, Roles.PARTNER_ADMINISTRATOR, Roles.PARTNER_CLIENT})
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class OfferingEnrolmentResource {

  private final EnrolmentService enrolments;
  private final DepartureService departures;
  private final ConcurrencyLimit limit;
  private final Caller caller;

  OfferingEnrolmentResource(
      EnrolmentService enrolments,
      DepartureService departures,
      ConcurrencyLimit limit,
      Caller caller) {
    this.enrolments = enrolments;
    this.departures = departures;
    this.limit = limit;
    this.caller = caller;
  }

  @POST
  @Path("offerings/{offeringId}/enrolments")
  @ResponseStatus(201)
  @Operation(
      operationId = "enrolLearner",
      summary =
          "Enrol a learner, without key or approval; on the waiting list where no seat is free")
  public RestResponse<EnrolmentView> enrol(
      UUID offeringId, @Valid @NotNull LearnerEnrolmentRequest request) {
    EnrolmentView made = limit.run(offeringId, () -> enrolments.enrolLearner(offeringId, request));
    return Created.at(EnrolmentResource.ENROLMENT, made.enrolmentId(), made);
  }

  @DELETE
  @Path("offerings/{offeringId}/enrolments/{enrolmentId}")
  @Operation(operationId = "removeLearner", summary = "Withdraw a learner's enrolment for them")
  public void remove(UUID offeringId, UUID enrolmentId) {
    limit.run(offeringId, () -> departures.remove(offeringId, enrolmentId));
  }

  @POST
  @Path("enrolments/{enrolmentId}/approve")
  @Operation(operationId = "approveEnrolment", summary = "Approve an enrolment that awaits it")
  public EnrolmentView approve(UUID enrolmentId) {
    return limit.run(offeringOf(enrolmentId), () -> enrolments.approve(enrolmentId));
  }

  @POST
  @Path("enrolments/{enrolmentId}/decline")
  @Operation(operationId = "declineEnrolment", summary = "Decline an enrolment, confirmed or not")
  public EnrolmentView decline(UUID enrolmentId, @Valid @NotNull DeclineRequest request) {
    return limit.run(
        offeringOf(enrolmentId), () -> departures.decline(enrolmentId, request.reason()));
  }

  private UUID offeringOf(UUID enrolmentId) {
    return departures.offeringOf(enrolmentId, caller.scope());
  }
}
