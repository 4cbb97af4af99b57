package org.ecampus.enrolment.overview;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.UUID;
import org.ecampus.enrolment.enrolling.model.EnrolmentState;
import org.ecampus.kit.paging.Page;
import org.ecampus.kit.paging.PageRequest;
import org.ecampus.kit.paging.Pages;
import org.ecampus.kit.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/enrolment/v1")
@RolesAllowed({
  Roles.ADMINISTRATOR,
  Roles.AUDITOR,
  Roles.PARTNER_ADMINISTRATOR,
  Roles.PARTNER_CLIENT
})
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class RosterResource {

  private final OverviewService overview;

  RosterResource(OverviewService overview) {
    this.overview = overview;
  }

  @GET
  @Path("offerings/{offeringId}/roster")
  @Operation(
      operationId = "getRoster",
      summary = "List who is in an offering, in the order they came")
  public RestResponse<Page<RosterEntryView>> roster(
      UUID offeringId,
      @RestQuery Optional<EnrolmentState> state,
      @Valid @BeanParam PageRequest page) {
    return Pages.answer(overview.roster(offeringId, state, page));
  }
}
