package org.ecampus.tutoring.offering;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.ecampus.kit.http.Created;
import org.ecampus.kit.paging.Page;
import org.ecampus.kit.paging.PageRequest;
import org.ecampus.kit.paging.Pages;
import org.ecampus.kit.security.Caller;
import org.ecampus.kit.security.Institutions;
import org.ecampus.kit.security.Roles;
import org.ecampus.kit.security.Scope;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Offerings of courses; a tutor works for the institution of their token, else for the centre. */
@Path("/api/tutoring/v1/offerings")
@RunOnVirtualThread
@Tag(name = "Offerings")
class OfferingResource {

  private static final String PRICE =
      "Tutors take the price of the course and leave it as it stands; administrators set another.";

  private final OfferingService offerings;
  private final Caller caller;

  OfferingResource(OfferingService offerings, Caller caller) {
    this.offerings = offerings;
    this.caller = caller;
  }

  @POST
  @RolesAllowed({Roles.TUTOR, Roles.ADMINISTRATOR, Roles.PARTNER_ADMINISTRATOR})
  @ResponseStatus(201)
  @Operation(
      operationId = "openOffering",
      summary = "Open a run of a course, with the version published last, for one's institution",
      description = PRICE)
  public RestResponse<OfferingView> open(@NotNull @Valid OfferingRequest request) {
    OfferingView opened = offerings.open(scope(), institution(), request);
    return Created.at("/api/tutoring/v1/offerings/{offeringId}", opened.offeringId(), opened);
  }

  @PUT
  @Path("/{offeringId}")
  @RolesAllowed({Roles.TUTOR, Roles.ADMINISTRATOR, Roles.PARTNER_ADMINISTRATOR})
  @Operation(
      operationId = "changeOffering",
      summary = "Change price, admission, capacity and language of an offering that was opened",
      description = PRICE)
  public OfferingView change(
      @PathParam("offeringId") UUID offeringId, @NotNull @Valid OfferingChangeRequest request) {
    return offerings.change(scope(), offeringId, request);
  }

  @GET
  @RolesAllowed({
    Roles.TUTOR,
    Roles.ADMINISTRATOR,
    Roles.AUDITOR,
    Roles.PARTNER_ADMINISTRATOR,
    Roles.PARTNER_CLIENT
  })
  @Operation(
      operationId = "listOpenedOfferings",
      summary = "List the offerings that were opened for one's institution, newest first")
  public RestResponse<Page<OfferingView>> list(
      @QueryParam("courseId") @Parameter(description = "Only those of this course")
          @Nullable UUID courseId,
      @BeanParam @Valid PageRequest page) {
    return Pages.answer(offerings.list(scope(), courseId, page));
  }

  @GET
  @Path("/{offeringId}")
  @RolesAllowed({
    Roles.TUTOR,
    Roles.ADMINISTRATOR,
    Roles.AUDITOR,
    Roles.PARTNER_ADMINISTRATOR,
    Roles.PARTNER_CLIENT
  })
  @Operation(
      operationId = "getOpenedOffering",
      summary = "Get an offering that was opened for one's institution")
  public OfferingView get(@PathParam("offeringId") UUID offeringId) {
    return offerings.get(scope(), offeringId);
  }

  private Scope scope() {
    Scope scope = caller.scope();
    return scope instanceof Scope.Own ? new Scope.OfInstitution(institution()) : scope;
  }

  private UUID institution() {
    return caller.institution().orElse(Institutions.CENTRE);
  }
}
