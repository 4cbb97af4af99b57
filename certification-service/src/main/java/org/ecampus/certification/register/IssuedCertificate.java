package org.ecampus.certification.register;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A certificate on record. */
public record IssuedCertificate(
    UUID certificateId,
    String serialNumber,
    VerificationCode code,
    Statement says,
    Instant issuedAt,
    @Nullable Revocation revocation) {

  /** Whether and why it was revoked. */
  public Optional<Revocation> whetherRevoked() {
    return Optional.ofNullable(revocation);
  }
}
