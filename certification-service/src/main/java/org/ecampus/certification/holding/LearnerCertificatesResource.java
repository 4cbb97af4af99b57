package org.ecampus.certification.holding;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.ecampus.certification.issuer.Issuer;
import org.ecampus.certification.register.CertificateService;
import org.ecampus.kit.paging.Page;
import org.ecampus.kit.paging.PageRequest;
import org.ecampus.kit.paging.Pages;
import org.ecampus.kit.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** Anyone's certificates, for administrators. */
@Path("/api/certification/v1/learners/{learnerId}/certificates")
@RunOnVirtualThread
@RolesAllowed(Roles.ADMINISTRATOR)
class LearnerCertificatesResource {
  private final CertificateService certificates;
  private final Issuer issuer;

  LearnerCertificatesResource(CertificateService certificates, Issuer issuer) {
    this.certificates = certificates;
    this.issuer = issuer;
  }

  @GET
  @Operation(
      operationId = "listLearnerCertificates",
      summary = "A learner's certificates, the newest first; empty for a learner without any")
  public RestResponse<Page<CertificateView>> list(
      @PathParam("learnerId") UUID learnerId, @BeanParam PageRequest page) {
    var found = certificates.listOfLearner(learnerId, page);
    return Pages.answer(found.map(one -> CertificateView.of(one, issuer)));
  }
}
