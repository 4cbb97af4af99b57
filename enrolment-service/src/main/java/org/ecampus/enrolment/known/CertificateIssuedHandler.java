package org.ecampus.enrolment.known;

import org.ecampus.kit.inbox.Handles;
import org.ecampus.kit.inbox.Hears;
import org.ecampus.kit.inbox.IncomingEvent;

@Hears("org.ecampus.certification.certificate.issued.v1")
class CertificateIssuedHandler extends Handles<CertificateIssued> {

  private final KnownCertificates certificates;

  CertificateIssuedHandler(KnownCertificates certificates) {
    this.certificates = certificates;
  }

  @Override
  public void handle(IncomingEvent<CertificateIssued> event) {
    certificates.add(event.data());
  }
}
