package org.ecampus.enrolment.learners;

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

@Path("/api/enrolment/v1/learners")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class LearnerResource {

  private static final String LEARNER = "/api/enrolment/v1/learners/{learnerId}";

  private final LearnerService learners;

  LearnerResource(LearnerService learners) {
    this.learners = learners;
  }

  @POST
  @ResponseStatus(201)
  @RolesAllowed({Roles.ADMINISTRATOR, Roles.PARTNER_ADMINISTRATOR, Roles.PARTNER_CLIENT})
  @Operation(operationId = "registerLearner", summary = "Register a learner without an account")
  public RestResponse<LearnerView> register(@Valid @NotNull LearnerRequest request) {
    LearnerView made = learners.register(request);
    return Created.at(LEARNER, made.learnerId(), made);
  }

  @GET
  @RolesAllowed({
    Roles.ADMINISTRATOR,
    Roles.AUDITOR,
    Roles.PARTNER_ADMINISTRATOR,
    Roles.PARTNER_CLIENT
  })
  @Operation(
      operationId = "listLearners",
      summary = "List learners; institutions those they registered")
  public RestResponse<Page<LearnerView>> list(@Valid @BeanParam PageRequest page) {
    return Pages.answer(learners.list(page));
  }

  @GET
  @Path("{learnerId}")
  @RolesAllowed({
    Roles.ADMINISTRATOR,
    Roles.AUDITOR,
    Roles.PARTNER_ADMINISTRATOR,
    Roles.PARTNER_CLIENT
  })
  @Operation(operationId = "getLearner", summary = "Get who a learner is")
  public LearnerView get(UUID learnerId) {
    return learners.get(learnerId);
  }

  @POST
  @Path("{learnerId}/name-confirmation")
  @RolesAllowed({Roles.ADMINISTRATOR, Roles.PARTNER_ADMINISTRATOR})
  @Operation(operationId = "confirmLearnerName", summary = "Confirm the name of a learner")
  public LearnerView confirmName(UUID learnerId, @Valid @NotNull NameConfirmationRequest request) {
    return learners.confirmName(learnerId, request);
  }

  @PUT
  @Path("{learnerId}/name")
  @RolesAllowed(Roles.ADMINISTRATOR)
  @Operation(
      operationId = "changeLearnerName",
      summary = "Change a learner's name, and learn which certificates to issue again")
  public NameChangeView changeName(UUID learnerId, @Valid @NotNull NameChangeRequest request) {
    return learners.changeName(learnerId, request);
  }
}
