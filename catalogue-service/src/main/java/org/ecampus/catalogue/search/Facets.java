package org.ecampus.catalogue.search;

import java.util.List;
import java.util.Map;
import org.ecampus.catalogue.index.Facet;
import org.ecampus.catalogue.index.FacetCount;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The values that would narrow a search, those with most courses first, at most 100 of each. */
record Facets(
    @Schema(examples = "[{\"value\": \"en\", \"count\": 26}]") List<FacetCount> language,
    @Schema(examples = "[{\"value\": \"SELF_PACED\", \"count\": 16}]") List<FacetCount> track,
    @Schema(examples = "[{\"value\": \"INTRODUCTORY\", \"count\": 9}]") List<FacetCount> level,
    @Schema(examples = "[{\"value\": \"FROM_2_TO_10_H\", \"count\": 12}]") List<FacetCount> hours,
    @Schema(examples = "[{\"value\": \"international-labour-standards\", \"count\": 3}]")
        List<FacetCount> topic,
    @Schema(examples = "[{\"value\": \"FREE\", \"count\": 16}]") List<FacetCount> price,
    @Schema(examples = "[{\"value\": \"01990000-0000-7000-8000-000000000001\", \"count\": 30}]")
        List<FacetCount> institution,
    @Schema(examples = "[{\"value\": \"es\", \"count\": 4}]") List<FacetCount> runLanguage,
    @Schema(examples = "[{\"value\": \"2026-09\", \"count\": 2}]") List<FacetCount> startMonth) {

  static Facets of(Map<Facet, List<FacetCount>> counts) {
    return new Facets(
        counts.getOrDefault(Facet.LANGUAGE, List.of()),
        counts.getOrDefault(Facet.TRACK, List.of()),
        counts.getOrDefault(Facet.LEVEL, List.of()),
        counts.getOrDefault(Facet.HOURS, List.of()),
        counts.getOrDefault(Facet.TOPIC, List.of()),
        counts.getOrDefault(Facet.PRICE, List.of()),
        counts.getOrDefault(Facet.INSTITUTION, List.of()),
        counts.getOrDefault(Facet.RUN_LANGUAGE, List.of()),
        counts.getOrDefault(Facet.START_MONTH, List.of()));
  }
}
