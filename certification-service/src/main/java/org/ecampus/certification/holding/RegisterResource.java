package org.ecampus.certification.holding;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.ecampus.certification.issuer.Campus;
import org.ecampus.kit.http.Created;
import org.ecampus.kit.http.Problem;
import org.ecampus.kit.security.FreshSecondFactor;
import org.ecampus.kit.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Anyone's certificate by its id, as far as the caller may see it. */
@Path(RegisterResource.PATH)
@RunOnVirtualThread
@RolesAllowed({
  Roles.ADMINISTRATOR,
  Roles.AUDITOR,
  Roles.PARTNER_ADMINISTRATOR,
  Roles.PARTNER_CLIENT
})
class RegisterResource {
  static final String PATH = "/api/certification/v1/register";
  private static final String NOT_TWICE =
      "The holder has another valid certificate of the subject (`already-certified`), was erased"
          + " (`holder-erased`), or has no visible name (`holder-without-name`)";

  private final HeldCertificates held;
  private final Campus campus;

  RegisterResource(HeldCertificates held, Campus campus) {
    this.held = held;
    this.campus = campus;
  }

  @GET
  @Path("{certificateId}")
  @Operation(
      operationId = "getRegisteredCertificate",
      summary =
          "Get anyone's certificate, also of a holder who was erased; partners one earned through"
              + " their institution")
  public CertificateView get(@PathParam("certificateId") UUID certificateId) {
    return CertificateView.of(held.get(certificateId), campus);
  }

  @POST
  @Path("{certificateId}/reissue")
  @ResponseStatus(201)
  @RolesAllowed(Roles.ADMINISTRATOR)
  @FreshSecondFactor
  @Operation(
      operationId = "reissueCertificate",
      summary = "Issue a certificate anew, to the name its holder has now, and revoke the old one",
      description =
          "Award, subject, hours and dates stay; serial number, code and day of issue are new. Also"
              + " for a certificate that was revoked by mistake. After a change of name, send"
              + " `Ecampus-After` with its event, so that it is known here.")
  @APIResponse(
      responseCode = "201",
      description = "The certificate that takes the place of the old one",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = CertificateView.class)))
  @APIResponse(
      responseCode = "409",
      description = NOT_TWICE,
      content = @Content(mediaType = Problem.MEDIA_TYPE))
  public RestResponse<CertificateView> reissue(
      @PathParam("certificateId") UUID certificateId, @NotNull @Valid ReissueRequest request) {
    var reissued = CertificateView.of(held.reissue(certificateId, request), campus);
    return Created.at(PATH + "/{certificateId}", reissued.certificateId(), reissued);
  }
}
