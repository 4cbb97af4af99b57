package org.ecampus.tutoring.reading;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.ecampus.kit.security.Caller;
import org.ecampus.kit.security.Roles;
import org.ecampus.kit.text.LanguageChoice;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What an activity of the learner's course holds. */
@Path("/api/tutoring/v1/enrolments")
@RunOnVirtualThread
@Tag(name = "Learning")
class ContentResource {

  private final ContentService contents;
  private final Caller caller;

  ContentResource(ContentService contents, Caller caller) {
    this.contents = contents;
    this.caller = caller;
  }

  @GET
  @Path("/{enrolmentId}/activities/{activityId}")
  @RolesAllowed(Roles.LEARNER)
  @Operation(
      operationId = "getActivity",
      summary = "Get what an activity holds, in the caller's language; questions come without key")
  public ContentView get(
      @PathParam("enrolmentId") UUID enrolmentId,
      @PathParam("activityId") UUID activityId,
      @BeanParam @Valid LanguageChoice language) {
    return contents.get(caller.scope(), enrolmentId, activityId, language.languages());
  }
}
