package org.ecampus.certification.verification;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.ecampus.kit.http.Problem;
import org.ecampus.kit.idempotency.TakesNoKey;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The address behind the QR code. */
@Path("/api/certification/v1/verify/{code}")
@RunOnVirtualThread
@PermitAll
class VerificationResource {
  private static final String TYPED = "In any case, with or without hyphens";
  private static final String SAMPLE = "7K3M-9QAZ-0XW5-R8TD-2CV6-BN4H-J1PF-GSEY";
  private static final String MISSED =
      "Too many unknown codes or wrong names of late; `Retry-After` says when to go on";
  private static final String CHANGES_NOTHING = "It compares and changes nothing";
  private static final String FOUND =
      "The certificate exists; `status` says whether it still counts";

  private final VerificationService verification;
  private final Answers answers;
  private final PageStyle style;

  VerificationResource(VerificationService verification, Answers answers, PageStyle style) {
    this.verification = verification;
    this.answers = answers;
    this.style = style;
  }

  @GET
  @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
  @Operation(
      operationId = "verifyCertificate",
      summary = "Verify that a certificate is genuine: a page for people, JSON for programs")
  @APIResponse(
      responseCode = "200",
      description = FOUND,
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = VerificationAnswer.class)),
        @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(implementation = String.class))
      })
  @APIResponse(
      responseCode = "429",
      description = MISSED,
      content = @Content(mediaType = Problem.MEDIA_TYPE))
  public Response verify(
      @PathParam("code") @Parameter(description = TYPED, example = SAMPLE) String code,
      @Context HttpHeaders headers,
      @Context RoutingContext routing) {
    var looked = verification.look(code, client(routing));
    return answer(looked, Preferences.of(headers), routing);
  }

  @POST
  @Path("holder")
  @TakesNoKey(CHANGES_NOTHING)
  @Operation(
      operationId = "compareHolderName",
      summary =
          "Verify a certificate and compare the name on it, which alone is possible when the"
              + " holder's data were erased")
  @APIResponse(
      responseCode = "200",
      description = FOUND,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = VerificationAnswer.class)))
  @APIResponse(
      responseCode = "429",
      description = MISSED,
      content = @Content(mediaType = Problem.MEDIA_TYPE))
  public Response compare(
      @PathParam("code") @Parameter(description = TYPED, example = SAMPLE) String code,
      @NotNull @Valid HolderNameRequest request,
      @Context HttpHeaders headers,
      @Context RoutingContext routing) {
    var looked = verification.compare(code, request.name(), client(routing));
    return answer(looked, Preferences.json(headers), routing);
  }

  @POST
  @TakesNoKey(CHANGES_NOTHING)
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Produces(MediaType.TEXT_HTML)
  @Operation(
      operationId = "compareHolderNameOnPage",
      summary = "Compare the name on a certificate by the form of the verification page")
  @APIResponse(
      responseCode = "200",
      description = "The page, which says whether the name is the holder's",
      content =
          @Content(
              mediaType = MediaType.TEXT_HTML,
              schema = @Schema(implementation = String.class)))
  @APIResponse(
      responseCode = "429",
      description = MISSED,
      content = @Content(mediaType = Problem.MEDIA_TYPE))
  public Response compareOnPage(
      @PathParam("code") @Parameter(description = TYPED, example = SAMPLE) String code,
      @NotNull String form,
      @Context HttpHeaders headers,
      @Context RoutingContext routing) {
    var looked = verification.compare(code, NameForm.read(form), client(routing));
    return answer(looked, Preferences.page(headers), routing);
  }

  private Response answer(Looked looked, Preferences wanted, RoutingContext routing) {
    if (wanted.page()) {
      // Takes the place of the policy every answer gets, instead of standing beside it
      routing.response().putHeader("Content-Security-Policy", style.policy(looked.isErased()));
    }
    return answers.of(looked, wanted);
  }

  private static String client(RoutingContext routing) {
    return routing.request().remoteAddress().hostAddress();
  }
}
