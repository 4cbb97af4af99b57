package org.ecampus.certification.verification;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.ecampus.certification.register.CertificateService;
import org.ecampus.certification.register.IssuedCertificate;
import org.ecampus.certification.register.VerificationCode;
import org.ecampus.kit.config.RealTime;
import org.ecampus.kit.limit.Misses;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Looks certificates up by code, for anyone; those who guess codes or names are told to wait. A
 * certificate that exists is shown to everyone at any time, so that nobody can keep others from
 * checking theirs.
 */
@ApplicationScoped
class VerificationService {
  private final CertificateService register;
  private final Misses<String> misses;

  VerificationService(
      CertificateService register,
      @RealTime Clock clock,
      @ConfigProperty(name = "ecampus.certification.verify.misses") int burst,
      @ConfigProperty(name = "ecampus.certification.verify.refill") Duration refill) {
    this.register = register;
    this.misses = new Misses<>(clock, burst, refill);
  }

  /** The certificate with the code as typed; 429 after too many misses of this client. */
  Looked look(String typed, String client) {
    return counted(new Looked(find(typed), null), client);
  }

  /** Also whether the name is the holder's; a wrong one is a miss like a wrong code. */
  Looked compare(String typed, String name, String client) {
    var found = find(typed);
    var matches = found.map(one -> one.says().holder().isNamed(name)).orElse(null);
    return counted(new Looked(found, matches), client);
  }

  private Optional<IssuedCertificate> find(String typed) {
    return VerificationCode.read(typed).flatMap(register::withCode);
  }

  private Looked counted(Looked looked, String client) {
    if (looked.isMiss()) {
      misses.count(client);
    }
    return looked;
  }
}
