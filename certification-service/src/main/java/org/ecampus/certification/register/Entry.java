package org.ecampus.certification.register;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.ecampus.certification.issuer.SerialFormat;
import org.ecampus.kit.outbox.OutgoingEvent;

/** A certificate on its way into the register: all of it but its serial number. */
record Entry(Certificate certificate, SerialFormat serials) {

  Instant issuedAt() {
    return certificate.issuedAt;
  }

  UUID id() {
    return certificate.certificateId;
  }

  /** Gives one number to each of the entries. */
  static void number(List<Entry> entries, List<String> serialNumbers) {
    for (int each = 0; each < entries.size(); each++) {
      entries.get(each).certificate.serialNumber = serialNumbers.get(each);
    }
  }

  /** What the other services are told of it. */
  OutgoingEvent fact() {
    UUID learnerId = Objects.requireNonNull(certificate.learnerId);
    return CertificateFacts.issued(certificate, learnerId).event();
  }
}
