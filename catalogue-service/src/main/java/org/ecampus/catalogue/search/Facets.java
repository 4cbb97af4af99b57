package org.ecampus.catalogue.search;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The values that would narrow a search, those with most courses first. */
record Facets(
    @Schema(examples = "[{\"value\": \"en\", \"count\": 26}]") List<FacetCount> language,
    @Schema(examples = "[{\"value\": \"SELF_PACED\", \"count\": 16}]") List<FacetCount> track,
    @Schema(examples = "[{\"value\": \"FROM_2_TO_10_H\", \"count\": 12}]") List<FacetCount> hours,
    @Schema(examples = "[{\"value\": \"international-labour-standards\", \"count\": 3}]")
        List<FacetCount> topic,
    @Schema(examples = "[{\"value\": \"FREE\", \"count\": 16}]") List<FacetCount> price) {

  static Facets of(Map<String, List<FacetCount>> counts) {
    return new Facets(
        counts.getOrDefault("language", List.of()),
        counts.getOrDefault("track", List.of()),
        counts.getOrDefault("hours", List.of()),
        counts.getOrDefault("topic", List.of()),
        counts.getOrDefault("price", List.of()));
  }
}
