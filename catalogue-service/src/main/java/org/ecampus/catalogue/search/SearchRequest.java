package org.ecampus.catalogue.search;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.ecampus.catalogue.content.model.PriceKind;
import org.ecampus.catalogue.content.model.Track;
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
    @QueryParam("hours")
        @Size(max = 20)
        @Parameter(description = "Bands of learning effort; the upper end is not in the band")
        List<HoursBand> hours,
    @QueryParam("topic") @Size(max = 20) @Parameter(example = "international-labour-standards")
        List<@Size(max = 60) @Pattern(regexp = "[a-z0-9-]+") String> topic,
    @QueryParam("price") @Size(max = 20) List<PriceKind> price) {

  /** The words looked for, null when there are none. */
  @Nullable String words() {
    return q == null || q.isBlank() ? null : q.strip();
  }
}
