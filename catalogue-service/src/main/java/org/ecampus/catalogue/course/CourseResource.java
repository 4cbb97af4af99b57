package org.ecampus.catalogue.course;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.ecampus.kit.http.Created;
import org.ecampus.kit.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** The steps of a course after its first publication. */
@Path("/api/catalogue/v1/courses")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class CourseResource {

  private final ReviewService review;
  private final ReleaseService release;

  CourseResource(ReviewService review, ReleaseService release) {
    this.review = review;
    this.release = release;
  }

  @POST
  @Path("{courseId}/drafts")
  @RolesAllowed({
    Roles.COURSE_AUTHOR,
    Roles.TUTOR,
    Roles.PARTNER_ADMINISTRATOR,
    Roles.ADMINISTRATOR
  })
  @Operation(
      operationId = "openDraft",
      summary = "Open a draft of the next version, equal to the newest one")
  @ResponseStatus(201)
  public RestResponse<VersionSummary> openNext(@PathParam("courseId") UUID courseId) {
    return Created.at("/api/catalogue/v1/drafts/{courseId}", courseId, review.openNext(courseId));
  }

  @POST
  @Path("{courseId}/archive")
  @RolesAllowed(Roles.ADMINISTRATOR)
  @Operation(
      operationId = "archiveCourse",
      summary = "Close a course to new learners and take it from the search")
  public VersionSummary archive(@PathParam("courseId") UUID courseId) {
    return release.archive(courseId);
  }
}
