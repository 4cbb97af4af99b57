package org.ecampus.certification.holding;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.ecampus.certification.issuer.Campus;
import org.ecampus.certification.paper.CertificatePaper;
import org.ecampus.kit.http.Created;
import org.ecampus.kit.http.Problem;
import org.ecampus.kit.paging.Page;
import org.ecampus.kit.paging.PageRequest;
import org.ecampus.kit.paging.Pages;
import org.ecampus.kit.security.FreshSecondFactor;
import org.ecampus.kit.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The caller's own certificates; what is out of scope answers as missing. */
@Path(CertificateResource.PATH)
@RunOnVirtualThread
@RolesAllowed(Roles.LEARNER)
class CertificateResource {
  static final String PATH = "/api/certification/v1/certificates";

  private static final String VC_JWT = "application/vc+jwt";
  private static final String NOT_PRINTED =
      "The certificate is revoked (`certificate-revoked`), or its typefaces have no letters for the"
          + " name or the title (`certificate-not-printable`)";
  private static final String REVOKED =
      "The certificate is revoked (`certificate-revoked`) and no longer printed or signed";

  private final HeldCertificates held;
  private final CertificatePaper paper;
  private final Campus campus;

  CertificateResource(HeldCertificates held, CertificatePaper paper, Campus campus) {
    this.held = held;
    this.paper = paper;
    this.campus = campus;
  }

  @GET
  @Operation(
      operationId = "listCertificates",
      summary = "List the caller's certificates, the newest first, revoked ones too")
  public RestResponse<Page<CertificateView>> list(@BeanParam PageRequest page) {
    return Pages.answer(held.own(page).map(one -> CertificateView.of(one, campus)));
  }

  @GET
  @Path("{certificateId}")
  @Operation(operationId = "getCertificate", summary = "Get one of the caller's certificates")
  public CertificateView get(@PathParam("certificateId") UUID certificateId) {
    return CertificateView.of(held.get(certificateId), campus);
  }

  @GET
  @Path("{certificateId}/pdf")
  @Produces("application/pdf")
  @Operation(operationId = "printCertificate", summary = "Get a certificate to print, as PDF")
  @APIResponse(
      responseCode = "200",
      description = "The certificate, A4 landscape",
      content =
          @Content(
              mediaType = "application/pdf",
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  @APIResponse(
      responseCode = "409",
      description = NOT_PRINTED,
      content = @Content(mediaType = Problem.MEDIA_TYPE))
  public RestResponse<byte[]> pdf(
      @PathParam("certificateId") UUID certificateId,
      @QueryParam("language")
          @Size(max = 35)
          @Parameter(
              description =
                  "A BCP 47 tag, else the holder's language; what we do not write is English",
              example = "fr")
          @Nullable String language) {
    var certificate = held.genuine(certificateId);
    String wanted = language == null ? certificate.says().language() : language;
    return Downloads.of(
        paper.print(certificate, wanted), certificate.serialNumber() + ".pdf", "application/pdf");
  }

  @GET
  @Path("{certificateId}/credential")
  @Produces(VC_JWT)
  @Operation(
      operationId = "getCredential",
      summary =
          "Get a certificate as an Open Badges 3.0 credential, a JWT signed with the issuer's key")
  @APIResponse(
      responseCode = "200",
      description = "The credential in compact JWS form",
      content = @Content(mediaType = VC_JWT, schema = @Schema(type = SchemaType.STRING)))
  @APIResponse(
      responseCode = "409",
      description = REVOKED,
      content = @Content(mediaType = Problem.MEDIA_TYPE))
  public RestResponse<String> credential(@PathParam("certificateId") UUID certificateId) {
    var credential = held.credential(certificateId);
    return Downloads.of(credential.token(), credential.serialNumber() + ".jwt", VC_JWT);
  }

  @POST
  @Path("{certificateId}/revocation")
  @ResponseStatus(201)
  @RolesAllowed(Roles.ADMINISTRATOR)
  @FreshSecondFactor
  @Operation(operationId = "revokeCertificate", summary = "Revoke a certificate for good")
  @APIResponse(
      responseCode = "201",
      description = "The certificate, revoked",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = CertificateView.class)))
  @APIResponse(
      responseCode = "409",
      description = "The certificate is revoked already (`certificate-already-revoked`)",
      content = @Content(mediaType = Problem.MEDIA_TYPE))
  public RestResponse<CertificateView> revoke(
      @PathParam("certificateId") UUID certificateId, @NotNull @Valid RevocationRequest request) {
    var revoked = CertificateView.of(held.revoke(certificateId, request), campus);
    return Created.at(RegisterResource.PATH + "/{certificateId}", certificateId, revoked);
  }
}
