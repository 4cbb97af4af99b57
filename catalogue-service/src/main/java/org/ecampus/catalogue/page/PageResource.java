package org.ecampus.catalogue.page;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.ecampus.kit.http.WrittenAnswer;
import org.ecampus.kit.text.LanguageChoice;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Course pages, for everybody. */
@Path("/api/catalogue/v1/courses")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class PageResource {

  private final PageService pages;

  PageResource(PageService pages) {
    this.pages = pages;
  }

  @GET
  @Path("{courseId}")
  @PermitAll
  @Operation(
      operationId = "getCourse",
      summary = "Get the page of a course, with its description for search engines")
  @APIResponseSchema(value = CoursePage.class, responseCode = "200", responseDescription = "OK")
  public WrittenAnswer current(
      @PathParam("courseId") UUID courseId, @BeanParam @Valid LanguageChoice language) {
    return pages.current(courseId, language.languages());
  }

  @GET
  @Path("{courseId}/versions/{courseVersionId}")
  @PermitAll
  @Operation(
      operationId = "getCourseVersion",
      summary = "Get the page of one version of a course, also when it has been superseded")
  @APIResponseSchema(value = CoursePage.class, responseCode = "200", responseDescription = "OK")
  public WrittenAnswer version(
      @PathParam("courseId") UUID courseId,
      @PathParam("courseVersionId") UUID courseVersionId,
      @BeanParam @Valid LanguageChoice language) {
    return pages.version(courseId, courseVersionId, language.languages());
  }
}
