package org.ecampus.certification.holding;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.ecampus.certification.issuer.Campus;
import org.ecampus.certification.register.CertificateService;
import org.ecampus.kit.paging.Page;
import org.ecampus.kit.paging.PageRequest;
import org.ecampus.kit.paging.Pages;
import org.ecampus.kit.security.Caller;
import org.ecampus.kit.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** Anyone's certificates, as far as the caller may see them. */
@Path("/api/certification/v1/learners/{learnerId}/certificates")
@RunOnVirtualThread
@RolesAllowed({
  Roles.ADMINISTRATOR,
  Roles.AUDITOR,
  Roles.PARTNER_ADMINISTRATOR,
  Roles.PARTNER_CLIENT
})
class LearnerCertificatesResource {
  private final CertificateService certificates;
  private final Caller caller;
  private final Campus campus;

  LearnerCertificatesResource(CertificateService certificates, Caller caller, Campus campus) {
    this.certificates = certificates;
    this.caller = caller;
    this.campus = campus;
  }

  @GET
  @Operation(
      operationId = "listLearnerCertificates",
      summary =
          "List a learner's certificates, the newest first; partners see those earned through their"
              + " institution")
  public RestResponse<Page<CertificateView>> list(
      @PathParam("learnerId") UUID learnerId, @BeanParam PageRequest page) {
    var found = certificates.ofLearner(caller.scope(), learnerId, page);
    return Pages.answer(found.map(one -> CertificateView.of(one, campus)));
  }
}
