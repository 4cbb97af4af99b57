package org.ecampus.certification.awarding;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.ecampus.kit.paging.Page;
import org.ecampus.kit.paging.PageRequest;
import org.ecampus.kit.paging.Pages;
import org.ecampus.kit.security.Caller;
import org.ecampus.kit.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** The award rules over HTTP. */
@Path("/api/certification/v1/award-rules")
@RunOnVirtualThread
@RolesAllowed(Roles.ADMINISTRATOR)
class AwardRulesResource {
  private final AwardRulesService rules;
  private final Caller caller;

  AwardRulesResource(AwardRulesService rules, Caller caller) {
    this.rules = rules;
    this.caller = caller;
  }

  @GET
  @Operation(operationId = "listAwardRules", summary = "Every version of the award rules")
  public RestResponse<Page<AwardRulesView>> list(@BeanParam PageRequest page) {
    return Pages.answer(rules.list(page));
  }

  @POST
  @ResponseStatus(201)
  @Operation(
      operationId = "appendAwardRules",
      summary = "Append the next version of the award rules; older versions stay as they are")
  public AwardRulesView append(@NotNull @Valid NewAwardRules next) {
    return rules.append(next, caller.id());
  }
}
