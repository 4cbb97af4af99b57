package org.ecampus.tutoring.knowledgecheck;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.ecampus.kit.http.Problem;
import org.ecampus.kit.security.Caller;
import org.ecampus.kit.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Attempts at knowledge checks. */
@Path("/api/tutoring/v1/enrolments")
@RunOnVirtualThread
@Tag(name = "Assessment")
class AttemptResource {

  private final AttemptService attempts;
  private final Caller caller;

  AttemptResource(AttemptService attempts, Caller caller) {
    this.attempts = attempts;
    this.caller = caller;
  }

  @POST
  @Path("/{enrolmentId}/activities/{activityId}/attempts")
  @RolesAllowed(Roles.LEARNER)
  @Operation(
      operationId = "attemptKnowledgeCheck",
      summary = "Answer a knowledge check; an attempt that reaches the pass mark completes it",
      description =
          "409 `attempts-used-up` when none is left. Attempts count per learner and course version,"
              + " whatever the enrolment.")
  @APIResponse(
      responseCode = "200",
      description = "What came of the attempt",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = AttemptResult.class)))
  @APIResponse(
      responseCode = "429",
      description = "`attempt-too-soon`; `Retry-After` says when the next attempt may come",
      content = @Content(mediaType = Problem.MEDIA_TYPE))
  public AttemptResult attempt(
      @PathParam("enrolmentId") UUID enrolmentId,
      @PathParam("activityId") UUID activityId,
      @NotNull @Valid AttemptRequest request) {
    return attempts.attempt(caller.scope(), enrolmentId, activityId, request);
  }
}
