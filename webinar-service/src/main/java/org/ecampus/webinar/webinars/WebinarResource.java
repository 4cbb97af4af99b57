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
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.ecampus.kit.paging.Page;
import org.ecampus.kit.paging.PageRequest;
import org.ecampus.kit.paging.Pages;
import org.ecampus.kit.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Webinars over HTTP. */
@Path("/api/webinar/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Webinars")
@RunOnVirtualThread
public class WebinarResource {

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
  @RolesAllowed({Roles.TUTOR, Roles.ADMINISTRATOR})
  @Operation(operationId = "createWebinar", summary = "Create a webinar as a draft of one's own")
  public RestResponse<WebinarView> create(@NotNull @Valid NewWebinar webinar) {
    WebinarView draft = webinars.create(webinar);
    return RestResponse.ResponseBuilder.<WebinarView>created(
            URI.create("/api/webinar/v1/webinars/" + draft.webinarId()))
        .entity(draft)
        .build();
  }

  @GET
  @Path("/webinars/{id}")
  @PermitAll
  @Operation(
      operationId = "getWebinar",
      summary = "Get a webinar",
      description = "A draft is there for its owner and for administrators only.")
  public WebinarView get(@PathParam("id") UUID id) {
    return webinars.get(id);
  }

  @POST
  @Path("/webinars/{id}/publish")
  @Consumes(MediaType.WILDCARD)
  @RolesAllowed({Roles.TUTOR, Roles.ADMINISTRATOR})
  @Operation(
      operationId = "publishWebinar",
      summary = "Publish a draft: open it to registration",
      description = "For its owner and for administrators.")
  public WebinarView publish(@PathParam("id") UUID id) {
    return webinars.publish(id);
  }

  @GET
  @Path("/drafts")
  @RolesAllowed({Roles.TUTOR, Roles.ADMINISTRATOR})
  @Operation(
      operationId = "listWebinarDrafts",
      summary = "List one's own drafts, for administrators everybody's, the oldest first")
  public RestResponse<Page<WebinarView>> drafts(@Valid @BeanParam PageRequest request) {
    return Pages.answer(webinars.drafts(request));
  }
}
