package org.ecampus.webinar.webinars;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.ecampus.kit.http.Created;
import org.ecampus.kit.paging.Page;
import org.ecampus.kit.paging.PageRequest;
import org.ecampus.kit.paging.Pages;
import org.ecampus.kit.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Webinars over HTTP. */
@Path("/api/webinar/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Webinars")
@RunOnVirtualThread
class WebinarResource {

  private final WebinarService webinars;

  WebinarResource(WebinarService webinars) {
    this.webinars = webinars;
  }

  @GET
  @Path("/webinars")
  @PermitAll
  @Operation(
      operationId = "listWebinars",
      summary = "List published webinars, the next to begin first",
      description = "Without `from` those that begin from now on; with it the past is open too.")
  public RestResponse<Page<WebinarView>> list(
      @Valid @BeanParam WebinarFilter filter, @Valid @BeanParam PageRequest request) {
    return Pages.answer(webinars.list(filter, request));
  }

  @POST
  @Path("/webinars")
  @ResponseStatus(201)
  @RolesAllowed({Roles.TUTOR, Roles.ADMINISTRATOR})
  @Operation(
      operationId = "createWebinar",
      summary = "Create a webinar as a draft of the caller",
      description =
          "It is held by the institution that the token names, else by the centre. 409"
              + " `learner-erased` when the caller was erased.")
  public RestResponse<WebinarView> create(@NotNull @Valid WebinarRequest request) {
    WebinarView draft = webinars.create(request);
    return Created.at("/api/webinar/v1/drafts/{webinarId}", draft.webinarId(), draft);
  }

  @GET
  @Path("/webinars/{webinarId}")
  @PermitAll
  @Operation(operationId = "getWebinar", summary = "Get a published webinar")
  public WebinarView get(@PathParam("webinarId") UUID webinarId) {
    return webinars.get(webinarId);
  }

  @POST
  @Path("/webinars/{webinarId}/publish")
  @Consumes(MediaType.WILDCARD)
  @RolesAllowed({Roles.TUTOR, Roles.ADMINISTRATOR})
  @Operation(
      operationId = "publishWebinar",
      summary = "Publish a draft: open it to registration",
      description =
          "A tutor publishes their own drafts, an administrator any. 409"
              + " `webinar-already-published`, and `webinar-already-begun` when it does not begin"
              + " in the future.")
  public WebinarView publish(@PathParam("webinarId") UUID webinarId) {
    return webinars.publish(webinarId);
  }

  @GET
  @Path("/drafts")
  @RolesAllowed({Roles.TUTOR, Roles.PARTNER_ADMINISTRATOR, Roles.ADMINISTRATOR, Roles.AUDITOR})
  @Operation(
      operationId = "listWebinarDrafts",
      summary = "List drafts, the oldest first",
      description =
          "A tutor sees their own, a partner administrator those of the institution;"
              + " administrators and auditors see all.")
  public RestResponse<Page<WebinarView>> drafts(@Valid @BeanParam PageRequest request) {
    return Pages.answer(webinars.drafts(request));
  }

  @GET
  @Path("/drafts/{webinarId}")
  @RolesAllowed({Roles.TUTOR, Roles.PARTNER_ADMINISTRATOR, Roles.ADMINISTRATOR, Roles.AUDITOR})
  @Operation(
      operationId = "getWebinarDraft",
      summary = "Get a draft",
      description = "Whoever finds it in the list finds it here; once published it is missing.")
  public WebinarView draft(@PathParam("webinarId") UUID webinarId) {
    return webinars.draft(webinarId);
  }

  @PUT
  @Path("/drafts/{webinarId}")
  @RolesAllowed({Roles.TUTOR, Roles.ADMINISTRATOR})
  @Operation(
      operationId = "changeWebinarDraft",
      summary = "Replace what a draft says",
      description =
          "A tutor changes their own drafts, an administrator any. 409 `stale-revision` when it"
              + " has changed since it was read.")
  public WebinarView change(
      @PathParam("webinarId") UUID webinarId, @NotNull @Valid WebinarChangeRequest request) {
    return webinars.change(webinarId, request);
  }
}
