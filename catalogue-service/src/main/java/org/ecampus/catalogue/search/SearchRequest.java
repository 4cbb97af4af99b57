package org.ecampus.catalogue.search;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ecampus.catalogue.content.model.Level;
import org.ecampus.catalogue.content.model.PriceKind;
import org.ecampus.catalogue.content.model.Track;
import org.ecampus.catalogue.index.Facet;
import org.ecampus.catalogue.index.Place;
import org.ecampus.catalogue.index.Wish;
import org.ecampus.catalogue.listing.HoursBand;
import org.ecampus.kit.paging.PageRequest;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What a visitor looks for. A facet given several times means any of its values. */
record SearchRequest(
    @QueryParam("q")
        @Size(max = 200)
        @Parameter(description = "Words in any language", example = "labour standards")
        @Nullable String q,
    @QueryParam("language")
        @Size(max = 20)
        @Parameter(description = "Languages the course exists in", example = "en")
        List<@Size(max = 35) @Pattern(regexp = "[A-Za-z0-9-]+") String> language,
    @QueryParam("track") @Size(max = 20) List<Track> track,
    @QueryParam("level") @Size(max = 20) List<Level> level,
    @QueryParam("hours")
        @Size(max = 20)
        @Parameter(description = "Bands of learning effort; the upper end is not in the band")
        List<HoursBand> hours,
    @QueryParam("topic") @Size(max = 20) @Parameter(example = "international-labour-standards")
        List<@Size(max = 60) @Pattern(regexp = "[a-z0-9-]+") String> topic,
    @QueryParam("price") @Size(max = 20) List<PriceKind> price,
    @QueryParam("institution")
        @Size(max = 20)
        @Parameter(description = "Institutions that own the course")
        List<UUID> institution,
    @QueryParam("runLanguage")
        @Size(max = 20)
        @Parameter(
            description = "Languages of runs that learners may come to by themselves",
            example = "es")
        List<@Size(max = 35) @Pattern(regexp = "[A-Za-z0-9-]+") String> runLanguage,
    @QueryParam("startMonth")
        @Size(max = 20)
        @Parameter(description = "Months in which such runs begin", example = "2026-09")
        List<@Size(max = 7) @Pattern(regexp = "[0-9]{4}-[0-9]{2}") String> startMonth) {

  Wish wish(PageRequest page) {
    String words = q == null || q.isBlank() ? null : q.strip();
    return new Wish(words, filters(), page.cursor(2).map(Place::of).orElse(null), page.rows());
  }

  private Map<Facet, List<String>> filters() {
    Map<Facet, List<String>> filters = new EnumMap<>(Facet.class);
    filters.put(Facet.LANGUAGE, language);
    filters.put(Facet.TRACK, names(track));
    filters.put(Facet.LEVEL, names(level));
    filters.put(Facet.HOURS, names(hours));
    filters.put(Facet.TOPIC, topic);
    filters.put(Facet.PRICE, names(price));
    filters.put(Facet.INSTITUTION, institution.stream().map(UUID::toString).toList());
    filters.put(Facet.RUN_LANGUAGE, runLanguage);
    filters.put(Facet.START_MONTH, startMonth);
    filters.values().removeIf(List::isEmpty);
    return filters;
  }

  private static List<String> names(List<? extends Enum<?>> values) {
    return values.stream().<String>map(Enum::name).toList();
  }
}
