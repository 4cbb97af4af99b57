package org.ecampus.certification.holding;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.ecampus.certification.issuer.Campus;
import org.ecampus.kit.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;

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
}
