package org.ecampus.certification.verification;

import java.time.ZoneId;
import java.util.List;
import org.ecampus.certification.issuer.Issuer;
import org.ecampus.certification.register.IssuedCertificate;
import org.ecampus.certification.register.Revocation;
import org.ecampus.certification.register.Statement;
import org.ecampus.certification.wording.Wording;

/** What the page shows of a certificate, in the order of the paper. */
record FoundView(boolean revoked, List<Line> lines) {

  /** A label and what stands beside it. */
  record Line(String label, String value) {}

  static FoundView of(IssuedCertificate certificate, Issuer issuer, Wording words) {
    var revocation = certificate.whetherRevoked();
    var lines = new Lines(words);
    revocation.ifPresent(one -> revocationLines(lines, one, issuer.zone(), words));
    certificateLines(lines, certificate, issuer, words);
    return new FoundView(revocation.isPresent(), lines.all());
  }

  private static void revocationLines(
      Lines lines, Revocation revocation, ZoneId zone, Wording words) {
    lines.add("page.revoked.on", words.day(revocation.at(), zone));
    lines.add("page.revoked.why", revocation.reason());
  }

  private static void certificateLines(
      Lines lines, IssuedCertificate certificate, Issuer issuer, Wording words) {
    Statement says = certificate.says();
    lines.add("page.holder", says.holderName());
    lines.add("page.kind", words.text("kind." + says.kind()));
    lines.add("page.course", says.titles().in(words.language()));
    lines.add("page.effort", words.effort(says.effortMinutes()));
    lines.add("page.period", words.period(says.startedAt(), says.completedAt(), issuer.zone()));
    lines.add("page.issued", words.day(certificate.issuedAt(), issuer.zone()));
    lines.add("page.serial", certificate.serialNumber());
    lines.add("page.issuer", issuer.name());
  }
}
