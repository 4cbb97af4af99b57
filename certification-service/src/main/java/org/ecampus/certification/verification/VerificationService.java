package org.ecampus.certification.verification;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.ecampus.certification.register.CertificateService;
import org.ecampus.certification.register.IssuedCertificate;
import org.ecampus.certification.register.VerificationCode;
import org.ecampus.kit.http.Problems;

/** Looks certificates up by code, for anyone; those who guess codes or names are told to wait. */
@ApplicationScoped
class VerificationService {
  private final CertificateService register;
  private final Misses misses;

  VerificationService(CertificateService register, Misses misses) {
    this.register = register;
    this.misses = misses;
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
    if (looked.isMiss() && !misses.allow(client)) {
      throw Problems.tooManyRequests(misses.refill());
    }
    return looked;
  }
}
