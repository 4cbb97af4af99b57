package org.ecampus.catalogue.course;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.ecampus.kit.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The steps of a draft to its publication. */
@Path("/api/catalogue/v1/drafts")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class ReviewResource {

  private final ReviewService review;
  private final ReleaseService release;

  ReviewResource(ReviewService review, ReleaseService release) {
    this.review = review;
    this.release = release;
  }

  @POST
  @Path("{courseId}/review")
  @RolesAllowed({
    Roles.COURSE_AUTHOR,
    Roles.TUTOR,
    Roles.PARTNER_ADMINISTRATOR,
    Roles.ADMINISTRATOR
  })
  @Operation(
      operationId = "submitDraft",
      summary = "Submit a complete draft for review; it cannot be changed meanwhile")
  public VersionSummary submit(@PathParam("courseId") UUID courseId) {
    return review.submit(courseId);
  }

  @POST
  @Path("{courseId}/return")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Roles.ADMINISTRATOR)
  @Operation(operationId = "returnDraft", summary = "Return a draft from review with a reason")
  public VersionSummary giveBack(
      @PathParam("courseId") UUID courseId, @NotNull @Valid ReturnRequest body) {
    return review.giveBack(courseId, body.reason());
  }

  @POST
  @Path("{courseId}/publish")
  @RolesAllowed(Roles.ADMINISTRATOR)
  @Operation(
      operationId = "publishDraft",
      summary = "Publish the version in review; new learners get it instead of the former")
  public VersionSummary publish(@PathParam("courseId") UUID courseId) {
    return release.publish(courseId);
  }
}
