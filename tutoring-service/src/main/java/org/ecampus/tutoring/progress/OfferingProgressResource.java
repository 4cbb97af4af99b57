package org.ecampus.tutoring.progress;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Progress by offering: of all learners, or of those enrolled through the caller's institution. */
@Path("/api/tutoring/v1/offerings")
@RunOnVirtualThread
@Tag(name = "Offerings")
class OfferingProgressResource {

  private final OfferingProgressService progress;
  private final Caller caller;

  OfferingProgressResource(OfferingProgressService progress, Caller caller) {
    this.progress = progress;
    this.caller = caller;
  }

  @GET
  @Path("/{offeringId}/progress")
  @RolesAllowed({
    Roles.ADMINISTRATOR,
    Roles.AUDITOR,
    Roles.PARTNER_ADMINISTRATOR,
    Roles.PARTNER_CLIENT
  })
  @Operation(
      operationId = "listOfferingProgress",
      summary = "List the progress of an offering's learners; partners see those they enrolled")
  public RestResponse<Page<EnrolmentProgressView>> list(
      @PathParam("offeringId") UUID offeringId, @BeanParam @Valid PageRequest page) {
    return Pages.answer(progress.list(caller.scope(), offeringId, page));
  }
}
