package org.ecampus.catalogue.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.ecampus.kit.paging.Paged;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A part of what was found, and what all of it divides into. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SearchPage(
    List<FoundCourse> items,
    @Schema(description = "Send as `after` for the next page; absent on the last")
        @Nullable String next,
    Facets facets,
    @Schema(description = "How many courses were found on all pages", examples = "16") long total)
    implements Paged {}
