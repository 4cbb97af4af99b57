package org.ecampus.certification.published;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.ecampus.kit.outbox.Outbox;
import org.ecampus.kit.outbox.OutgoingEvent;

/** Tells the other services what happened to certificates, in the order of each certificate. */
@ApplicationScoped
public class CertificateEvents {
  private static final String TOPIC = "ecampus.certification";
  private static final String PREFIX = "org.ecampus.certification.certificate.";

  private final Outbox outbox;

  CertificateEvents(Outbox outbox) {
    this.outbox = outbox;
  }

  /** Tells of a new certificate. */
  public void issued(CertificateIssued fact) {
    publish("issued.v1", fact.certificateId(), fact);
  }

  /** Tells of a revocation. */
  public void revoked(CertificateRevoked fact) {
    publish("revoked.v1", fact.certificateId(), fact);
  }

  private void publish(String fact, UUID certificateId, Object data) {
    outbox.publish(new OutgoingEvent(TOPIC, PREFIX + fact, certificateId.toString(), data));
  }
}
