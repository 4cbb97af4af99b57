package org.ecampus.catalogue.course;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.ecampus.catalogue.content.CourseExample;
import org.ecampus.catalogue.content.CourseRequest;
import org.ecampus.kit.http.BodyLimit;
import org.ecampus.kit.http.Created;
import org.ecampus.kit.paging.Page;
import org.ecampus.kit.paging.PageRequest;
import org.ecampus.kit.paging.Pages;
import org.ecampus.kit.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/**
 * Writing courses: authors reach their own, partner administrators those of their institution,
 * administrators all.
 */
@Path("/api/catalogue/v1/drafts")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.COURSE_AUTHOR, Roles.TUTOR, Roles.PARTNER_ADMINISTRATOR, Roles.ADMINISTRATOR})
@RunOnVirtualThread
class DraftResource {

  /** The largest course that is read, in bytes. */
  static final int LARGEST = 1024 * 1024;

  private final DraftService drafts;

  DraftResource(DraftService drafts) {
    this.drafts = drafts;
  }

  @POST
  @BodyLimit(LARGEST)
  @Operation(
      operationId = "createDraft",
      summary = "Begin a course with its first draft",
      description = "409 `learner-erased` when the caller was erased.")
  @ResponseStatus(201)
  public RestResponse<VersionSummary> create(@NotNull @Valid CourseRequest body) {
    VersionSummary draft = drafts.create(body);
    return Created.at("/api/catalogue/v1/drafts/{courseId}", draft.courseId(), draft);
  }

  @GET
  @RolesAllowed({
    Roles.COURSE_AUTHOR,
    Roles.TUTOR,
    Roles.PARTNER_ADMINISTRATOR,
    Roles.ADMINISTRATOR,
    Roles.AUDITOR
  })
  @Operation(
      operationId = "listDrafts",
      summary = "List open drafts, those of the newest course first")
  public RestResponse<Page<VersionSummary>> list(
      @QueryParam("state") @Parameter(description = "Only those; all when absent")
          @Nullable OpenState state,
      @BeanParam @Valid PageRequest page) {
    return Pages.answer(drafts.list(state, page));
  }

  @GET
  @RolesAllowed({
    Roles.COURSE_AUTHOR,
    Roles.TUTOR,
    Roles.PARTNER_ADMINISTRATOR,
    Roles.ADMINISTRATOR,
    Roles.AUDITOR
  })
  @Path("{courseId}")
  @Operation(operationId = "getDraft", summary = "Get the open draft of a course, with answer keys")
  public DraftView read(@PathParam("courseId") UUID courseId) {
    return drafts.read(courseId);
  }

  @PUT
  @Path("{courseId}")
  @BodyLimit(LARGEST)
  @Operation(
      operationId = "changeDraft",
      summary = "Replace the content of a draft; refused when it has changed since it was read")
  public VersionSummary change(
      @PathParam("courseId") UUID courseId,
      @RequestBody(
              content =
                  @Content(
                      schema = @Schema(implementation = CourseRequest.class),
                      example = CourseExample.CHANGE))
          @NotNull
          @Valid
          CourseRequest body) {
    return drafts.change(courseId, body);
  }

  @DELETE
  @Path("{courseId}")
  @Operation(
      operationId = "discardDraft",
      summary = "Discard a draft; a course that had nothing else is gone")
  public void discard(@PathParam("courseId") UUID courseId) {
    drafts.discard(courseId);
  }
}
