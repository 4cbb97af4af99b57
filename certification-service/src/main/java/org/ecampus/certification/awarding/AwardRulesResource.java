package org.ecampus.certification.awarding;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import org.ecampus.kit.http.Created;
import org.ecampus.kit.paging.Page;
import org.ecampus.kit.paging.PageRequest;
import org.ecampus.kit.paging.Pages;
import org.ecampus.kit.security.Caller;
import org.ecampus.kit.security.FreshSecondFactor;
import org.ecampus.kit.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** The award rules over HTTP. */
@Path(AwardRulesResource.PATH)
@RunOnVirtualThread
@RolesAllowed({Roles.ADMINISTRATOR, Roles.AUDITOR})
class AwardRulesResource {
  static final String PATH = "/api/certification/v1/award-rules";

  private final AwardRulesService rules;
  private final Caller caller;

  AwardRulesResource(AwardRulesService rules, Caller caller) {
    this.rules = rules;
    this.caller = caller;
  }

  @GET
  @Operation(operationId = "listAwardRules", summary = "List every version of the award rules")
  public RestResponse<Page<AwardRulesView>> list(@BeanParam PageRequest page) {
    return Pages.answer(rules.list(page));
  }

  @GET
  @Path("{version}")
  @Operation(operationId = "getAwardRules", summary = "Get one version of the award rules")
  public AwardRulesView get(@PathParam("version") @Parameter(example = "1") int version) {
    return rules.get(version);
  }

  @POST
  @ResponseStatus(201)
  @RolesAllowed(Roles.ADMINISTRATOR)
  @FreshSecondFactor
  @Operation(
      operationId = "appendAwardRules",
      summary = "Append the next version of the award rules; older versions stay as they are")
  @APIResponse(
      responseCode = "201",
      description = "The version, on record",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = AwardRulesView.class)))
  public RestResponse<AwardRulesView> append(@NotNull @Valid AwardRulesRequest next) {
    AwardRulesView appended = rules.append(next, caller.id());
    return Created.at(PATH + "/{version}", appended.version(), appended);
  }
}
