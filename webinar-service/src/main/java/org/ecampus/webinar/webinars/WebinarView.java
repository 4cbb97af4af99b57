package org.ecampus.webinar.webinars;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.ecampus.kit.text.LocalizedText;
import org.ecampus.webinar.webinars.model.State;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A webinar; everybody may see a published one. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record WebinarView(
    @Schema(examples = "0198f0a0-012c-712c-812c-000000243f34") UUID webinarId,
    @Schema(
            description = "The institution that holds it",
            examples = "01990000-0000-7000-8000-000000000001")
        UUID institutionId,
    @Schema(examples = "PUBLISHED") State state,
    @Schema(description = "Grows by one with every change of the draft", examples = "1")
        int revision,
    @Schema(examples = "{\"en\":\"Skills for a new world\"}") LocalizedText titles,
    @Schema(examples = "{\"en\":\"What people will need to know in ten years.\"}")
        @Nullable LocalizedText descriptions,
    @Schema(examples = "2027-03-10T13:00:00Z") Instant startsAt,
    @Schema(examples = "Europe/Rome") String timeZone,
    @Schema(examples = "105") int durationMinutes,
    @Schema(description = "Absent when there is no limit", examples = "1000")
        @Nullable Integer capacity,
    @Schema(examples = "[\"en\",\"fr\"]") List<String> languages,
    @Schema(examples = "60") int effortMinutes,
    @Schema(description = "Absent while a draft", examples = "2026-11-01T09:00:00Z")
        @Nullable Instant publishedAt) {

  WebinarView {
    languages = List.copyOf(languages);
  }

  static WebinarView of(Webinar webinar) {
    return new WebinarView(
        webinar.id,
        webinar.institutionId,
        webinar.state,
        webinar.revision,
        webinar.titles,
        webinar.descriptions,
        webinar.startsAt,
        webinar.timeZone,
        webinar.durationMinutes,
        webinar.capacity,
        webinar.languages,
        webinar.effortMinutes,
        webinar.publishedAt);
  }
}
