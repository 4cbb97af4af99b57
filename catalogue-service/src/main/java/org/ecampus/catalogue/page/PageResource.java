package org.ecampus.catalogue.page;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Course pages, for everybody. */
@Path("/api/catalogue/v1/courses")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class PageResource {

  private static final String TAG = "[A-Za-z0-9-]*";

  private final PageService pages;

  PageResource(PageService pages) {
    this.pages = pages;
  }

  @GET
  @Path("{courseId}")
  @PermitAll
  @Operation(
      operationId = "readCourse",
      summary = "Read the page of a course, with its description for search engines")
  public CoursePage current(
      @PathParam("courseId") UUID courseId,
      @QueryParam("language") @Size(max = 35) @Pattern(regexp = TAG) @Nullable String language) {
    return pages.current(courseId, language);
  }

  @GET
  @Path("{courseId}/versions/{courseVersionId}")
  @PermitAll
  @Operation(
      operationId = "readCourseVersion",
      summary = "Read the page of one version of a course, also when it has been superseded")
  public CoursePage version(
      @PathParam("courseId") UUID courseId,
      @PathParam("courseVersionId") UUID courseVersionId,
      @QueryParam("language") @Size(max = 35) @Pattern(regexp = TAG) @Nullable String language) {
    return pages.version(courseId, courseVersionId, language);
  }
}
