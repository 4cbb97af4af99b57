package org.ecampus.catalogue.content;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Rich text per language; what is not on the list of allowed HTML is dropped when it is written.
 */
public record PageBody(
    @NotEmpty
        @Size(max = 20)
        @Schema(
            description = "Language tag to an HTML fragment of at most 60,000 characters",
            examples = "{\"en\": \"<p>A <strong>convention</strong> binds who ratifies it.</p>\"}")
        Map<@NotNull @Size(max = 35) String, @NotNull @Size(max = 60_000) String> html) {}
