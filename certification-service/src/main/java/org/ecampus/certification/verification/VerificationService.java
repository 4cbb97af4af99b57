package org.ecampus.certification.verification;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.ecampus.certification.register.CertificateService;
import org.ecampus.certification.register.IssuedCertificate;
import org.ecampus.certification.register.VerificationCode;
import org.ecampus.kit.http.Problems;

/** Looks certificates up by code, for anyone; those who guess are told to wait. */
@ApplicationScoped
class VerificationService {
  private final CertificateService register;
  private final Misses misses;

  VerificationService(CertificateService register, Misses misses) {
    this.register = register;
    this.misses = misses;
  }

  /** The certificate with the code as typed; 429 after too many misses of this client. */
  Optional<IssuedCertificate> look(String typed, String client) {
    Optional<IssuedCertificate> found = VerificationCode.read(typed).flatMap(register::withCode);
    if (found.isEmpty() && !misses.allow(client)) {
      throw Problems.tooManyRequests(misses.refill());
    }
    return found;
  }
}
