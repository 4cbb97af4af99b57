package org.ecampus.catalogue.index;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a visitor looks for: words, values of facets of which a course has any of each facet, and
 * which part of all that is found.
 */
public record Wish(
    @Nullable String words, Map<Facet, List<String>> filters, @Nullable Place after, int rows) {

  public Wish {
    filters = Map.copyOf(filters);
  }

  List<String> languages() {
    return filters.getOrDefault(Facet.LANGUAGE, List.of());
  }
}
