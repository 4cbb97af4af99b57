package org.ecampus.certification.effort;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.ecampus.kit.paging.PageRequest;
import org.ecampus.kit.paging.Pages;
import org.ecampus.kit.security.Caller;
import org.ecampus.kit.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** A learner's own effort over HTTP. */
@Path("/api/certification/v1/effort")
@RunOnVirtualThread
@RolesAllowed(Roles.LEARNER)
class EffortResource {
  private final EffortService effort;
  private final Caller caller;

  EffortResource(EffortService effort, Caller caller) {
    this.effort = effort;
    this.caller = caller;
  }

  @GET
  @Operation(
      operationId = "getEffort",
      summary = "Get the caller's learning effort and its entries")
  public RestResponse<EffortAccount> mine(@BeanParam PageRequest page) {
    return Pages.answer(effort.account(caller.scope(), caller.learnerId(), page));
  }
}
