package org.ecampus.enrolment.overview;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.ecampus.kit.paging.Page;
import org.ecampus.kit.paging.PageRequest;
import org.ecampus.kit.paging.Pages;
import org.ecampus.kit.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/enrolment/v1")
@RolesAllowed(Roles.LEARNER)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class OwnEnrolmentResource {

  private final OverviewService overview;

  OwnEnrolmentResource(OverviewService overview) {
    this.overview = overview;
  }

  @GET
  @Path("enrolments")
  @Operation(
      operationId = "listEnrolments",
      summary = "List the caller's enrolments, the newest first")
  public RestResponse<Page<OwnEnrolmentView>> list(@Valid @BeanParam PageRequest page) {
    return Pages.answer(overview.list(page));
  }

  @GET
  @Path("enrolments/{enrolmentId}")
  @Operation(operationId = "getEnrolment", summary = "Get one of the caller's enrolments")
  public OwnEnrolmentView get(UUID enrolmentId) {
    return overview.get(enrolmentId);
  }
}
