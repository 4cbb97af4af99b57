package org.ecampus.webinar.webinars;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.ecampus.kit.text.LanguageTag;
import org.ecampus.kit.text.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A webinar as its makers plan it. */
record WebinarRequest(
    @Schema(description = "Title per language", examples = "{\"en\":\"Skills for a new world\"}")
        @NotNull
        LocalizedText titles,
    @Schema(
            description = "What it is about, per language",
            examples = "{\"en\":\"What people will need to know in ten years.\"}")
        @Nullable LocalizedText descriptions,
    @Schema(description = "When it begins", examples = "2027-03-10T13:00:00Z") @NotNull @Plannable
        Instant startsAt,
    @Schema(
            description = "IANA name of the zone whose clock and days it is shown in",
            examples = "Europe/Rome")
        @NotNull
        @Size(max = 50)
        @TimeZoneName
        String timeZone,
    @Schema(description = "Planned length in minutes", examples = "105") @NotNull @Min(1) @Max(1440)
        Integer durationMinutes,
    @Schema(description = "How many may take part; no limit when absent", examples = "1000")
        @Min(1)
        @Max(100_000)
        @Nullable Integer capacity,
    @Schema(
            description = "Languages spoken or interpreted into, as BCP 47 tags",
            examples = "[\"en\",\"fr\"]")
        @NotNull
        @Size(min = 1, max = 20)
        List<@NotNull @Size(max = 35) String> languages,
    @Schema(description = "Learning effort credited to who attends, in minutes", examples = "60")
        @NotNull
        @Min(0)
        @Max(1440)
        Integer effortMinutes) {

  WebinarRequest {
    languages = languages == null ? null : checked(languages);
  }

  private static List<String> checked(List<String> tags) {
    return tags.stream().map(tag -> tag == null ? null : LanguageTag.checked(tag)).toList();
  }
}
