package org.ecampus.enrolment.known;

import jakarta.enterprise.context.ApplicationScoped;
import org.ecampus.kit.inbox.EventHandler;
import org.ecampus.kit.inbox.IncomingEvent;

@ApplicationScoped
class CertificateRevokedHandler implements EventHandler<CertificateRevoked> {

  private final KnownCertificates certificates;

  CertificateRevokedHandler(KnownCertificates certificates) {
    this.certificates = certificates;
  }

  @Override
  public String type() {
    return "org.ecampus.certification.certificate.revoked.v1";
  }

  @Override
  public Class<CertificateRevoked> dataType() {
    return CertificateRevoked.class;
  }

  @Override
  public void handle(IncomingEvent<CertificateRevoked> event) {
    certificates.revoke(event.data());
  }
}
