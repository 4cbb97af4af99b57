package org.ecampus.catalogue.search;

import java.util.List;
import java.util.Map;

/** The values that would narrow a search, those with most courses first. */
record Facets(
    List<FacetCount> language,
    List<FacetCount> track,
    List<FacetCount> hours,
    List<FacetCount> topic,
    List<FacetCount> price) {

  static Facets of(Map<String, List<FacetCount>> counts) {
    return new Facets(
        counts.getOrDefault("language", List.of()),
        counts.getOrDefault("track", List.of()),
        counts.getOrDefault("hours", List.of()),
        counts.getOrDefault("topic", List.of()),
        counts.getOrDefault("price", List.of()));
  }
}
