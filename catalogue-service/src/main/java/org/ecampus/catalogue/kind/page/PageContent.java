package org.ecampus.catalogue.kind.page;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Rich text per language. */
@Schema(
    description =
        "Content of a PAGE: rich text per language. HTML that is not on the list of what is allowed"
            + " is dropped when it is written.")
record PageContent(
    @NotEmpty
        @Size(max = 20)
        @Schema(
            description = "Language tag to an HTML fragment of at most 60,000 characters",
            examples = "{\"en\": \"<p>A <strong>convention</strong> binds who ratifies it.</p>\"}")
        Map<@NotNull @Size(max = 35) String, @NotNull @Size(max = 60_000) String> html) {

  PageContent {
    html = html == null ? Map.of() : new TreeMap<>(html);
  }
}
