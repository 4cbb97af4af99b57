package org.ecampus.tutoring.day;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.ecampus.kit.security.Caller;
import org.ecampus.kit.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The record of days with learning. */
@Path("/api/tutoring/v1/learning-days")
@RunOnVirtualThread
@Tag(name = "Learning facts")
class LearningDayResource {

  private final LearningDayService days;
  private final Caller caller;

  LearningDayResource(LearningDayService days, Caller caller) {
    this.days = days;
    this.caller = caller;
  }

  @POST
  @Path("/publish")
  @RolesAllowed(Roles.ADMINISTRATOR)
  @Operation(
      operationId = "publishLearningDays",
      summary = "Publish progress.changed again for the days kept since a day, 500 at a time")
  public PublishedDaysView publish(@NotNull @Valid PublishDaysRequest request) {
    return days.publish(caller.scope(), caller.id(), request);
  }
}
