package org.ecampus.enrolment.known;

import jakarta.enterprise.context.ApplicationScoped;
import org.ecampus.kit.inbox.EventHandler;
import org.ecampus.kit.inbox.IncomingEvent;

@ApplicationScoped
class CertificateIssuedHandler implements EventHandler<CertificateIssued> {

  private final KnownCertificates certificates;

  CertificateIssuedHandler(KnownCertificates certificates) {
    this.certificates = certificates;
  }

  @Override
  public String type() {
    return "org.ecampus.certification.certificate.issued.v1";
  }

  @Override
  public Class<CertificateIssued> dataType() {
    return CertificateIssued.class;
  }

  @Override
  public void handle(IncomingEvent<CertificateIssued> event) {
    certificates.add(event.data());
  }
}
