package org.ecampus.certification.verification;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.Response.Status;
import java.util.Optional;
import org.ecampus.certification.issuer.Issuer;
import org.ecampus.certification.register.IssuedCertificate;
import org.ecampus.certification.wording.Wording;
import org.ecampus.kit.http.Problems;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The address behind the QR code. */
@Path("/api/certification/v1/verify")
@RunOnVirtualThread
@PermitAll
class VerificationResource {
  private final VerificationService verification;
  private final VerificationPage page;
  private final PageStyle style;
  private final Issuer issuer;

  VerificationResource(
      VerificationService verification, VerificationPage page, PageStyle style, Issuer issuer) {
    this.verification = verification;
    this.page = page;
    this.style = style;
    this.issuer = issuer;
  }

  @GET
  @Path("{code}")
  @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
  @Operation(
      operationId = "verifyCertificate",
      summary = "Whether a certificate is genuine: a page for people, JSON for programs")
  @APIResponse(
      responseCode = "200",
      description = "The certificate exists; `status` says whether it still counts",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = VerificationAnswer.class)),
        @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(implementation = String.class))
      })
  @APIResponse(
      responseCode = "429",
      description = "Too many unknown codes of late; `Retry-After` says when to go on",
      content = @Content(mediaType = "application/problem+json"))
  public Response verify(
      @PathParam("code")
          @Parameter(
              description = "In any case, with or without hyphens",
              example = "7K3M-9QAZ-0XW5-R8TD-2CV6-BN4H-J1PF-GSEY")
          String code,
      @Context HttpHeaders headers,
      @Context RoutingContext routing) {
    var found = verification.look(code, routing.request().remoteAddress().hostAddress());
    Preferences wanted = Preferences.of(headers);
    if (wanted.page()) {
      // Takes the place of the policy every answer gets, instead of standing beside it
      routing.response().putHeader("Content-Security-Policy", style.contentSecurityPolicy());
    }
    var answer = wanted.page() ? page(found, wanted.words()) : json(found, wanted.words());
    return answer
        .header(HttpHeaders.CACHE_CONTROL, "no-cache")
        .header(HttpHeaders.CONTENT_LANGUAGE, wanted.words().language())
        .header(HttpHeaders.VARY, "Accept, Accept-Language")
        .header("X-Robots-Tag", "noindex")
        .build();
  }

  private ResponseBuilder json(Optional<IssuedCertificate> found, Wording words) {
    IssuedCertificate certificate = found.orElseThrow(Problems::notFound);
    return Response.ok(
        VerificationAnswer.of(certificate, issuer, words), MediaType.APPLICATION_JSON_TYPE);
  }

  private ResponseBuilder page(Optional<IssuedCertificate> found, Wording words) {
    return Response.status(found.isPresent() ? Status.OK : Status.NOT_FOUND)
        .entity(page.of(found, words))
        .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"));
  }
}
