package org.ecampus.webinar.webinars;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.ecampus.kit.http.Problems;
import org.ecampus.kit.text.LanguageTag;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which of the published webinars are asked for; what cannot be read is refused with 400. */
record WebinarFilter(
    @Parameter(description = "Only those held in or interpreted into this language", example = "en")
        @QueryParam("language")
        @Size(max = 35)
        @Nullable String language,
    @Parameter(
            description = "Only those that begin then or later, RFC 3339; now when absent",
            example = "2027-01-01T00:00:00Z")
        @QueryParam("from")
        @Size(max = 40)
        @Nullable String from,
    @Parameter(
            description = "Only those that begin before then, RFC 3339",
            example = "2028-01-01T00:00:00Z")
        @QueryParam("to")
        @Size(max = 40)
        @Nullable String to) {

  private static final Instant FOREVER = Instant.parse("2100-01-01T00:00:00Z");

  Instant beginningFrom(Instant now) {
    return from == null ? now : read("from", from);
  }

  Instant beginningBefore() {
    return to == null ? FOREVER : read("to", to);
  }

  Optional<String> heldIn() {
    return Optional.ofNullable(language).map(WebinarFilter::tag);
  }

  private static String tag(String text) {
    try {
      return LanguageTag.checked(text);
    } catch (IllegalArgumentException malformed) {
      throw Problems.invalid("language", "must be a BCP 47 language tag");
    }
  }

  private static Instant read(String name, String text) {
    try {
      OffsetDateTime time = OffsetDateTime.parse(text);
      if (time.getYear() < 1 || time.getYear() > 9999) {
        throw Problems.invalid(name, "must lie between the years 1 and 9999");
      }
      return time.toInstant();
    } catch (DateTimeException malformed) {
      throw Problems.invalid(name, "must be a time as RFC 3339 writes it");
    }
  }
}
