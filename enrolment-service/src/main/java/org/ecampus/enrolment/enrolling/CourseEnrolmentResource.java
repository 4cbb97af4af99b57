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

/** What an administrator does with the enrolments of others. */
@Path("/api/enrolment/v1")
@RolesAllowed(Roles.ADMINISTRATOR)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class CourseEnrolmentResource {

  private final EnrolmentService enrolments;
  private final DepartureService departures;

  CourseEnrolmentResource(EnrolmentService enrolments, DepartureService departures) {
    this.enrolments = enrolments;
    this.departures = departures;
  }

  @POST
  @Path("courses/{courseId}/enrolments")
  @ResponseStatus(201)
  @Operation(
      operationId = "enrolLearner",
      summary = "Enrol a learner, without key or approval; she waits where no seat is free")
  public EnrolmentAnswer enrol(UUID courseId, @Valid @NotNull LearnerEnrolmentRequest request) {
    return enrolments.enrolLearner(courseId, request);
  }

  @DELETE
  @Path("courses/{courseId}/enrolments/{enrolmentId}")
  @Operation(operationId = "removeLearner", summary = "Withdraw a learner's enrolment for her")
  public void remove(UUID courseId, UUID enrolmentId) {
    departures.remove(courseId, enrolmentId);
  }

  @POST
  @Path("enrolments/{enrolmentId}/approve")
  @Operation(operationId = "approveEnrolment", summary = "Let in somebody who awaits approval")
  public EnrolmentAnswer approve(UUID enrolmentId) {
    return enrolments.approve(enrolmentId);
  }

  @POST
  @Path("enrolments/{enrolmentId}/decline")
  @Operation(operationId = "declineEnrolment", summary = "Turn somebody down, seated or not")
  public void decline(UUID enrolmentId, @Valid @NotNull DeclineRequest request) {
    departures.decline(enrolmentId, request.reason());
  }
}
