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
 * checking theirs; names are compared only for clients that have not missed too often.
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
    Looked looked = new Looked(find(typed), null);
    if (looked.isMiss()) {
      misses.count(client);
    }
    return looked;
  }

  /**
   * Also whether the name is the holder's; a wrong one is a miss like a wrong code. Counts before
   * it compares, so that past the limit nobody learns whether a name is right, and no comparison is
   * paid for.
   */
  Looked compare(String typed, String name, String client) {
    misses.count(client);
    var found = find(typed);
    var matches = found.map(one -> one.says().holder().isNamed(name)).orElse(null);
    Looked looked = new Looked(found, matches);
    if (!looked.isMiss()) {
      misses.takeBack(client);
    }
    return looked;
  }

  private Optional<IssuedCertificate> find(String typed) {
    return VerificationCode.read(typed).flatMap(register::withCode);
  }
}
