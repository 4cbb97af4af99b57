package org.ecampus.tutoring.reading;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.ecampus.kit.paging.Page;
import org.ecampus.kit.paging.PageRequest;
import org.ecampus.kit.paging.Pages;
import org.ecampus.kit.security.Caller;
import org.ecampus.kit.security.Roles;
import org.ecampus.kit.text.LanguageChoice;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The learner's own courses. */
@Path("/api/tutoring/v1/enrolments")
@RunOnVirtualThread
@Tag(name = "Learning")
class CourseResource {

  private final CourseService courses;
  private final Caller caller;

  CourseResource(CourseService courses, Caller caller) {
    this.courses = courses;
    this.caller = caller;
  }

  @GET
  @RolesAllowed(Roles.LEARNER)
  @Operation(
      operationId = "listOwnCourses",
      summary = "List the caller's courses with progress, latest enrolment first")
  public RestResponse<Page<CourseSummary>> list(
      @BeanParam @Valid PageRequest page, @BeanParam @Valid LanguageChoice language) {
    return Pages.answer(courses.list(caller.scope(), page, language.languages()));
  }

  @GET
  @Path("/{enrolmentId}")
  @RolesAllowed(Roles.LEARNER)
  @Operation(
      operationId = "getOwnCourse",
      summary = "Get the outline of a course the caller is enrolled in, with their progress")
  public CourseView get(
      @PathParam("enrolmentId") UUID enrolmentId, @BeanParam @Valid LanguageChoice language) {
    return courses.get(caller.scope(), enrolmentId, language.languages());
  }
}
