package org.ecampus.catalogue.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.ecampus.catalogue.index.FoundCourse;
import org.ecampus.catalogue.index.Hit;
import org.ecampus.kit.http.Paged;
import org.ecampus.kit.paging.Page;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A part of what was found, and what all of it divides into. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SearchPage(
    @Schema(type = SchemaType.ARRAY, implementation = FoundCourse.class) List<FoundJson> items,
    @Schema(description = "Send as `after` for the next page; absent on the last")
        @Nullable String next,
    Facets facets,
    @Schema(description = "How many courses were found on all pages", examples = "16") long total)
    implements Paged {

  static SearchPage of(Page<Hit> hits, Facets facets, long total) {
    List<FoundJson> items = hits.items().stream().map(hit -> new FoundJson(hit.json())).toList();
    return new SearchPage(items, hits.next(), facets, total);
  }
}
