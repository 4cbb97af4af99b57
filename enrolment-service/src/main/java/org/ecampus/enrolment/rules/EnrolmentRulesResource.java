package org.ecampus.enrolment.rules;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.ecampus.enrolment.enrolling.EnrolmentKey;
import org.ecampus.kit.http.Problems;
import org.ecampus.kit.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

@Path("/api/enrolment/v1/offerings/{offeringId}/enrolment-rules")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class EnrolmentRulesResource {

  private final EnrolmentRulesService rules;

  EnrolmentRulesResource(EnrolmentRulesService rules) {
    this.rules = rules;
  }

  @GET
  @RolesAllowed({Roles.ADMINISTRATOR, Roles.AUDITOR})
  @Operation(
      operationId = "getEnrolmentRules",
      summary = "Get who may enrol in an offering, and how many")
  public EnrolmentRulesView get(UUID offeringId) {
    return rules.get(offeringId);
  }

  @PUT
  @RolesAllowed(Roles.ADMINISTRATOR)
  @Operation(
      operationId = "putEnrolmentRules",
      summary =
          "Set who may enrol in an offering, and how many; those who wait move up if there is room")
  public EnrolmentRulesView put(UUID offeringId, @Valid @NotNull EnrolmentRulesRequest request) {
    return rules.replace(offeringId, request.admission(), key(request), request.capacity());
  }

  /** Hashing takes long: it is done before a transaction begins. */
  private static @Nullable EnrolmentKey key(EnrolmentRulesRequest request) {
    if (!request.hasKeyExactlyIfNeeded()) {
      throw Problems.invalid("enrolmentKey", "belongs to admission KEY, and to no other");
    }
    String word = request.enrolmentKey();
    if (word != null && (word.isBlank() || !EnrolmentKey.fits(word))) {
      throw Problems.invalid("enrolmentKey", "must have something visible and 72 bytes at most");
    }
    return word == null ? null : EnrolmentKey.of(word);
  }
}
