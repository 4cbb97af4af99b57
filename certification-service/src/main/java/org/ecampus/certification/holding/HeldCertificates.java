package org.ecampus.certification.holding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.ecampus.certification.credential.CredentialService;
import org.ecampus.certification.credential.SignedCredential;
import org.ecampus.certification.issuing.ReissueService;
import org.ecampus.certification.register.CertificateService;
import org.ecampus.certification.register.IssuedCertificate;
import org.ecampus.kit.http.Problems;
import org.ecampus.kit.paging.Page;
import org.ecampus.kit.paging.PageRequest;
import org.ecampus.kit.security.Caller;

/** The register as far as the caller may see it. */
@ApplicationScoped
class HeldCertificates {
  private final CertificateService register;
  private final ReissueService reissues;
  private final CredentialService credentials;
  private final Caller caller;

  HeldCertificates(
      CertificateService register,
      ReissueService reissues,
      CredentialService credentials,
      Caller caller) {
    this.register = register;
    this.reissues = reissues;
    this.credentials = credentials;
    this.caller = caller;
  }

  Page<IssuedCertificate> own(PageRequest page) {
    return register.ofLearner(caller.scope(), caller.learnerId(), page);
  }

  IssuedCertificate get(UUID certificateId) {
    return register.find(caller.scope(), certificateId).orElseThrow(Problems::notFound);
  }

  /** What is revoked, or names nobody any more, is neither printed nor signed. */
  IssuedCertificate genuine(UUID certificateId) {
    IssuedCertificate certificate = get(certificateId);
    if (certificate.revocation() != null) {
      throw Problems.conflict(
          "certificate-revoked", "Certificate revoked", "It is no longer printed or signed.");
    }
    if (certificate.says().holder().named().isEmpty()) {
      throw Problems.notFound();
    }
    return certificate;
  }

  /** The credential of a certificate that counts; it is signed when it is first asked for. */
  SignedCredential credential(UUID certificateId) {
    return credentials
        .kept(caller.scope(), certificateId)
        .orElseGet(() -> credentials.issue(genuine(certificateId)));
  }

  IssuedCertificate revoke(UUID certificateId, RevocationRequest request) {
    register.revoke(caller.scope(), certificateId, request.reason().strip(), caller.id());
    return get(certificateId);
  }

  /** The certificate that takes the place of this one. */
  IssuedCertificate reissue(UUID certificateId, ReissueRequest request) {
    var reason = request.reason().strip();
    var reissued = reissues.reissue(caller.scope(), certificateId, reason, caller.id());
    return get(reissued.certificateId());
  }
}
