package org.ecampus.certification.holding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.ecampus.certification.register.CertificateService;
import org.ecampus.certification.register.IssuedCertificate;
import org.ecampus.kit.http.Problems;
import org.ecampus.kit.paging.Page;
import org.ecampus.kit.paging.PageRequest;
import org.ecampus.kit.security.Caller;

/** The register as far as it is the caller's. */
@ApplicationScoped
class OwnCertificates {
  private final CertificateService register;
  private final Caller caller;

  OwnCertificates(CertificateService register, Caller caller) {
    this.register = register;
    this.caller = caller;
  }

  Page<IssuedCertificate> list(PageRequest page) {
    return register.listOfLearner(caller.id(), page);
  }

  IssuedCertificate get(UUID certificateId) {
    return register.ofLearner(certificateId, caller.id()).orElseThrow(Problems::notFound);
  }

  /** What is revoked is neither printed nor signed any more. */
  IssuedCertificate genuine(UUID certificateId) {
    IssuedCertificate certificate = get(certificateId);
    if (certificate.revocation() != null) {
      throw Problems.conflict(
          "certificate-revoked", "Certificate revoked", "It is no longer printed or signed.");
    }
    return certificate;
  }
}
