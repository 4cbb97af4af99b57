package org.ecampus.certification.paper;

import java.time.ZoneId;
import org.ecampus.certification.issuer.Brand;
import org.ecampus.certification.issuer.Campus;
import org.ecampus.certification.register.IssuedCertificate;
import org.ecampus.certification.register.PaceWords;
import org.ecampus.certification.register.Statement;
import org.ecampus.certification.wording.Wording;
import org.jspecify.annotations.Nullable;

/** What stands on the printed page, word for word. */
record PaperView(
    Wording words,
    String issuer,
    String ink,
    String kind,
    String holder,
    String didWhat,
    String course,
    String effort,
    @Nullable String pace,
    String period,
    String issued,
    String serial,
    String code,
    String link) {

  static PaperView of(IssuedCertificate certificate, Brand brand, Campus campus, Wording words) {
    Statement says = certificate.says();
    ZoneId zone = campus.zone();
    String link = campus.verificationAddress(certificate.code().value());
    return new PaperView(
        words,
        says.issuerName(),
        brand.ink(),
        words.text("kind." + says.kind()),
        says.holder().named().orElseThrow().name(),
        words.text("paper.did." + says.kind()),
        says.titles().in(words.language()),
        words.effort(says.effortMinutes()),
        PaceWords.of(says, words),
        words.period(says.startedAt(), says.completedAt(), zone),
        words.day(certificate.issuedAt(), zone),
        certificate.serialNumber(),
        certificate.code().grouped(),
        link);
  }

  /** The link as a picture. */
  public String qr() {
    return new QrCode(link).asDataUri();
  }

  /** How large the name is set, so that a long one still stands on one line or two. */
  public String holderSize() {
    return size(holder.length(), 26, 42);
  }

  /** How large the title is set. */
  public String courseSize() {
    return size(course.length(), 60, 130);
  }

  private static String size(int length, int large, int medium) {
    if (length <= large) {
      return "large";
    }
    return length <= medium ? "medium" : "small";
  }
}
