package org.ecampus.tutoring.learning;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.ecampus.kit.security.Caller;
import org.ecampus.kit.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * What the learner does with an activity. It stays completed at the time it first was; opening it
 * again makes it the one to go on with, and every action counts for its day.
 */
@Path("/api/tutoring/v1/enrolments")
@RunOnVirtualThread
@Tag(name = "Learning")
class StepResource {

  private final StepService steps;
  private final Caller caller;

  StepResource(StepService steps, Caller caller) {
    this.steps = steps;
    this.caller = caller;
  }

  @POST
  @Path("/{enrolmentId}/activities/{activityId}/opening")
  @RolesAllowed(Roles.LEARNER)
  @Operation(
      operationId = "openActivity",
      summary = "Record that the caller has opened an activity; completes external media")
  public ActivityOutcome open(
      @PathParam("enrolmentId") UUID enrolmentId, @PathParam("activityId") UUID activityId) {
    return steps.open(caller.scope(), enrolmentId, activityId);
  }

  @POST
  @Path("/{enrolmentId}/activities/{activityId}/completion")
  @RolesAllowed(Roles.LEARNER)
  @Operation(
      operationId = "completeActivity",
      summary = "Mark a page, a file or a medium as completed by the caller's own word")
  public ActivityOutcome complete(
      @PathParam("enrolmentId") UUID enrolmentId, @PathParam("activityId") UUID activityId) {
    return steps.complete(caller.scope(), enrolmentId, activityId);
  }
}
