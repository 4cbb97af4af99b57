package org.ecampus.enrolment.known;

import org.ecampus.kit.inbox.Handles;
import org.ecampus.kit.inbox.Hears;
import org.ecampus.kit.inbox.IncomingEvent;

@Hears("org.ecampus.certification.certificate.revoked.v1")
class CertificateRevokedHandler extends Handles<CertificateRevoked> {

  private final KnownCertificates certificates;

  CertificateRevokedHandler(KnownCertificates certificates) {
    this.certificates = certificates;
  }

  @Override
  public void handle(IncomingEvent<CertificateRevoked> event) {
    certificates.revoke(event.data());
  }
}
