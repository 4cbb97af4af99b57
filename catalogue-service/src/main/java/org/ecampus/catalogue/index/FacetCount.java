package org.ecampus.catalogue.index;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many courses have this value, with the filters of the other facets applied. */
public record FacetCount(
    @Schema(examples = "SELF_PACED") String value, @Schema(examples = "16") long count) {}
