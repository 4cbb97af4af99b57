package org.ecampus.certification.verification;

import java.time.ZoneId;
import java.util.List;
import org.ecampus.certification.register.IssuedCertificate;
import org.ecampus.certification.register.PaceWords;
import org.ecampus.certification.register.Revocation;
import org.ecampus.certification.register.Statement;
import org.ecampus.certification.wording.Wording;
import org.jspecify.annotations.Nullable;

/** What the page shows of a certificate, in the order of the paper. */
record FoundView(boolean revoked, boolean erased, @Nullable Boolean matches, List<Line> lines) {

  /** A label and what stands beside it. */
  record Line(String label, String value) {}

  static FoundView of(
      IssuedCertificate certificate, @Nullable Boolean matches, ZoneId zone, Wording words) {
    var revocation = certificate.whetherRevoked();
    var holder = certificate.says().holder().named();
    var lines = new Lines(words);
    revocation.ifPresent(one -> revocationLines(lines, one, zone, words));
    holder.ifPresent(named -> lines.add("page.holder", named.name()));
    certificateLines(lines, certificate, zone, words);
    return new FoundView(revocation.isPresent(), holder.isEmpty(), matches, lines.all());
  }

  private static void revocationLines(
      Lines lines, Revocation revocation, ZoneId zone, Wording words) {
    lines.add("page.revoked.on", words.day(revocation.at(), zone));
    if (revocation.reason() != null) {
      lines.add("page.revoked.why", revocation.reason());
    }
  }

  private static void certificateLines(
      Lines lines, IssuedCertificate certificate, ZoneId zone, Wording words) {
    Statement says = certificate.says();
    String pace = PaceWords.of(says, words);
    lines.add("page.kind", words.text("kind." + says.kind()));
    lines.add("page." + says.subject().kind(), says.titles().in(words.language()));
    lines.add("page.effort", words.effort(says.effortMinutes()));
    if (pace != null) {
      lines.add("page.pace", pace);
    }
    lines.add("page.period", words.period(says.startedAt(), says.completedAt(), zone));
    lines.add("page.issued", words.day(certificate.issuedAt(), zone));
    lines.add("page.serial", certificate.serialNumber());
    lines.add("page.issuer", says.issuerName());
  }
}
