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
import java.util.UUID;
import org.ecampus.certification.credential.CredentialSigner;
import org.ecampus.certification.issuer.Issuer;
import org.ecampus.certification.paper.CertificatePaper;
import org.ecampus.certification.register.CertificateService;
import org.ecampus.kit.paging.Page;
import org.ecampus.kit.paging.PageRequest;
import org.ecampus.kit.paging.Pages;
import org.ecampus.kit.security.Caller;
import org.ecampus.kit.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The caller's own certificates; another's answers as missing. Administrators revoke any. */
@Path("/api/certification/v1/certificates")
@RunOnVirtualThread
@RolesAllowed(Roles.LEARNER)
class CertificateResource {
  private static final String VC_JWT = "application/vc+jwt";

  private final OwnCertificates own;
  private final CertificateService certificates;
  private final Caller caller;
  private final CertificatePaper paper;
  private final CredentialSigner signer;
  private final Issuer issuer;

  CertificateResource(
      OwnCertificates own,
      CertificateService certificates,
      Caller caller,
      CertificatePaper paper,
      CredentialSigner signer,
      Issuer issuer) {
    this.own = own;
    this.certificates = certificates;
    this.caller = caller;
    this.paper = paper;
    this.signer = signer;
    this.issuer = issuer;
  }

  @GET
  @Operation(
      operationId = "listCertificates",
      summary = "The caller's certificates, the newest first, revoked ones too")
  public RestResponse<Page<CertificateView>> list(@BeanParam PageRequest page) {
    return Pages.answer(own.list(page).map(one -> CertificateView.of(one, issuer)));
  }

  @GET
  @Path("{certificateId}")
  @Operation(operationId = "getCertificate", summary = "One of the caller's certificates")
  public CertificateView get(@PathParam("certificateId") UUID certificateId) {
    return CertificateView.of(own.get(certificateId), issuer);
  }

  @GET
  @Path("{certificateId}/pdf")
  @Produces("application/pdf")
  @Operation(
      operationId = "printCertificate",
      summary = "The certificate to print; 409 when it is revoked")
  public RestResponse<byte[]> pdf(
      @PathParam("certificateId") UUID certificateId,
      @QueryParam("language")
          @Size(max = 35)
          @Parameter(
              description =
                  "A BCP 47 tag, else the holder's language; what we do not write is English",
              example = "fr")
          @Nullable String language) {
    var certificate = own.genuine(certificateId);
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
          "The certificate as an Open Badges 3.0 credential, a JWT signed with one of our keys;"
              + " 409 when it is revoked")
  public RestResponse<String> credential(@PathParam("certificateId") UUID certificateId) {
    var certificate = own.genuine(certificateId);
    return Downloads.of(signer.sign(certificate), certificate.serialNumber() + ".jwt", VC_JWT);
  }

  @POST
  @Path("{certificateId}/revocation")
  @ResponseStatus(201)
  @RolesAllowed(Roles.ADMINISTRATOR)
  @Operation(
      operationId = "revokeCertificate",
      summary = "Revoke a certificate for good; 409 when it is revoked already")
  public CertificateView revoke(
      @PathParam("certificateId") UUID certificateId, @NotNull @Valid RevocationRequest request) {
    var revoked = certificates.revoke(certificateId, request.reason().strip(), caller.id());
    return CertificateView.of(revoked, issuer);
  }
}
