package org.ecampus.enrolment.learners;

import java.time.ZoneId;
import org.ecampus.enrolment.learners.model.PersonName;
import org.ecampus.kit.http.Problems;
import org.ecampus.kit.text.LanguageTag;
import org.ecampus.kit.text.VisibleText;
import org.jspecify.annotations.Nullable;

/** What people say about themselves or others, checked; a refusal names the field. */
final class Checks {

  private Checks() {}

  static PersonName name(String givenName, String familyName) {
    return new PersonName(part("givenName", givenName), part("familyName", familyName));
  }

  static String language(String said) {
    try {
      return LanguageTag.checked(said);
    } catch (IllegalArgumentException noTag) {
      throw Problems.invalid("language", "is no BCP 47 language tag");
    }
  }

  static String timeZone(String said) {
    if (!ZoneId.getAvailableZoneIds().contains(said)) {
      throw Problems.invalid("timeZone", "is no IANA time zone");
    }
    return said;
  }

  static @Nullable String organisation(@Nullable String said) {
    if (said != null && said.isBlank()) {
      throw Problems.invalid("organisation", "is blank");
    }
    return said == null ? null : said.strip();
  }

  private static String part(String field, String said) {
    if (!VisibleText.hasLetter(said)) {
      throw Problems.invalid(field, "has no visible letter");
    }
    return said;
  }
}
