package org.ecampus.enrolment.institutions;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.ecampus.kit.http.Created;
import org.ecampus.kit.paging.Page;
import org.ecampus.kit.paging.PageRequest;
import org.ecampus.kit.paging.Pages;
import org.ecampus.kit.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/enrolment/v1/institutions")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class InstitutionResource {

  private static final String PATH = "/api/enrolment/v1/institutions/{institutionId}";

  private final InstitutionService institutions;

  InstitutionResource(InstitutionService institutions) {
    this.institutions = institutions;
  }

  @POST
  @ResponseStatus(201)
  @RolesAllowed(Roles.ADMINISTRATOR)
  @Operation(operationId = "makeInstitution", summary = "Make a partner institution known")
  public RestResponse<InstitutionView> make(@Valid @NotNull InstitutionRequest request) {
    InstitutionView made = institutions.make(request);
    return Created.at(PATH, made.institutionId(), made);
  }

  @PUT
  @Path("{institutionId}")
  @RolesAllowed(Roles.ADMINISTRATOR)
  @Operation(
      operationId = "changeInstitution",
      summary = "Change name, kind, country and brand of an institution")
  public InstitutionView change(
      UUID institutionId, @Valid @NotNull InstitutionChangeRequest request) {
    return institutions.change(institutionId, request);
  }

  @GET
  @RolesAllowed({Roles.ADMINISTRATOR, Roles.AUDITOR})
  @Operation(operationId = "listInstitutions", summary = "List the centre and its partners")
  public RestResponse<Page<InstitutionView>> list(@Valid @BeanParam PageRequest page) {
    return Pages.answer(institutions.list(page));
  }

  @GET
  @Path("{institutionId}")
  @RolesAllowed({Roles.ADMINISTRATOR, Roles.AUDITOR})
  @Operation(operationId = "getInstitution", summary = "Get an institution")
  public InstitutionView get(UUID institutionId) {
    return institutions.get(institutionId);
  }
}
