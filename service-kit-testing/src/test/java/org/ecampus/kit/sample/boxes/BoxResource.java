package org.ecampus.kit.sample.boxes;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.ecampus.kit.http.BodyLimit;
import org.ecampus.kit.http.Created;
import org.ecampus.kit.paging.Page;
import org.ecampus.kit.paging.PageRequest;
import org.ecampus.kit.paging.Pages;
import org.ecampus.kit.security.Caller;
import org.ecampus.kit.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/sample/v1/boxes")
@RunOnVirtualThread
class BoxResource {
  private final BoxService boxes;
  private final Caller caller;

  BoxResource(BoxService boxes, Caller caller) {
    this.boxes = boxes;
    this.caller = caller;
  }

  @GET
  @PermitAll
  @Operation(operationId = "listBoxes", summary = "Boxes in the order of their making")
  public RestResponse<Page<BoxView>> list(
      @BeanParam PageRequest page,
      @QueryParam("kind") @Nullable BoxKind kind,
      @QueryParam("shelf") Optional<UUID> shelf,
      @QueryParam("since") @Nullable Instant since,
      @QueryParam("atLeast") @Min(0) @Max(1_000) @Nullable Integer atLeast) {
    return Pages.answer(boxes.list(page, kind));
  }

  @POST
  @ResponseStatus(201)
  @RolesAllowed(Roles.LEARNER)
  @Operation(operationId = "makeBox", summary = "Make a box")
  public RestResponse<BoxView> make(@Valid @NotNull NewBox wanted) {
    BoxView made = boxes.make(wanted, caller.id());
    return Created.at("/api/sample/v1/boxes/{id}", made.id(), made);
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({Roles.LEARNER, Roles.TUTOR})
  @Operation(operationId = "getBox", summary = "Get one of the caller's boxes")
  public BoxView read(@PathParam("id") UUID id) {
    return boxes.read(id, caller.id());
  }

  @PUT
  @Path("/{id}")
  @RolesAllowed(Roles.LEARNER)
  @BodyLimit(200_000)
  @Operation(operationId = "changeBox", summary = "Change a box of one's own")
  public BoxView change(@PathParam("id") UUID id, @Valid @NotNull BoxChange change) {
    return boxes.change(id, caller.id(), change);
  }
}
