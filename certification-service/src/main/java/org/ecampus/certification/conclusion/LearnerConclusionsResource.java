package org.ecampus.certification.conclusion;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.ecampus.certification.wording.Wording;
import org.ecampus.kit.paging.Page;
import org.ecampus.kit.paging.PageRequest;
import org.ecampus.kit.paging.Pages;
import org.ecampus.kit.security.Caller;
import org.ecampus.kit.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** What was decided about anyone's completions, as far as the caller may see it. */
@Path("/api/certification/v1/learners/{learnerId}/conclusions")
@RunOnVirtualThread
@RolesAllowed({
  Roles.ADMINISTRATOR,
  Roles.AUDITOR,
  Roles.PARTNER_ADMINISTRATOR,
  Roles.PARTNER_CLIENT
})
class LearnerConclusionsResource {
  private final ConclusionService conclusions;
  private final Caller caller;

  LearnerConclusionsResource(ConclusionService conclusions, Caller caller) {
    this.conclusions = conclusions;
    this.caller = caller;
  }

  @GET
  @Operation(
      operationId = "listLearnerConclusions",
      summary =
          "List what a learner's completions earned, the newest first; partners see those made"
              + " through their institution")
  public RestResponse<Page<ConclusionView>> list(
      @PathParam("learnerId") UUID learnerId,
      @BeanParam PageRequest page,
      @Context HttpHeaders headers) {
    var found = conclusions.ofLearner(caller.scope(), learnerId, page);
    Wording words = Wording.acceptedBy(headers);
    return Pages.answer(found.map(one -> ConclusionView.of(one, words)));
  }
}
