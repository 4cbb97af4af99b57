package org.ecampus.certification.conclusion;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import org.ecampus.certification.wording.Wording;
import org.ecampus.kit.paging.Page;
import org.ecampus.kit.paging.PageRequest;
import org.ecampus.kit.paging.Pages;
import org.ecampus.kit.security.Caller;
import org.ecampus.kit.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** What was decided about the caller's completions. */
@Path("/api/certification/v1/conclusions")
@RunOnVirtualThread
@RolesAllowed(Roles.LEARNER)
class ConclusionResource {
  private final ConclusionService conclusions;
  private final Caller caller;

  ConclusionResource(ConclusionService conclusions, Caller caller) {
    this.conclusions = conclusions;
    this.caller = caller;
  }

  @GET
  @Operation(
      operationId = "listConclusions",
      summary =
          "List what the caller's completions earned, the newest first, with the reason where it"
              + " was nothing")
  public RestResponse<Page<ConclusionView>> list(
      @BeanParam PageRequest page, @Context HttpHeaders headers) {
    var found = conclusions.ofLearner(caller.scope(), caller.learnerId(), page);
    Wording words = Wording.acceptedBy(headers);
    return Pages.answer(found.map(one -> ConclusionView.of(one, words)));
  }
}
