package org.ecampus.certification.known;

import java.util.Locale;
import java.util.UUID;
import org.ecampus.certification.issuer.Brand;
import org.ecampus.certification.issuer.Issuer;
import org.ecampus.certification.issuer.SerialFormat;
import org.ecampus.certification.wording.PrintableText;
import org.jspecify.annotations.Nullable;

/** What we read of an institution. */
record InstitutionChanged(
    UUID institutionId,
    int revision,
    String name,
    @Nullable String countryCode,
    @Nullable Look brand) {

  /** How the institution wants to look. */
  record Look(@Nullable String primaryColour, @Nullable String website) {
    Brand toBrand() {
      return new Brand(
          primaryColour == null ? null : primaryColour.toLowerCase(Locale.ROOT), website);
    }
  }

  Issuer toIssuer() {
    return new Issuer(
        institutionId,
        PrintableText.of(name),
        countryCode,
        brand == null ? Brand.NONE : brand.toBrand(),
        SerialFormat.derivedFrom(institutionId));
  }
}
