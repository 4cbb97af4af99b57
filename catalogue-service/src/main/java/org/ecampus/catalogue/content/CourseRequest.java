package org.ecampus.catalogue.content;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.ecampus.catalogue.content.model.Level;
import org.ecampus.catalogue.content.model.Track;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A whole course as its author sends it; may still lack what publishing asks for. */
@Schema(examples = CourseExample.COURSE)
public record CourseRequest(
    @Min(1)
        @Schema(
            description =
                "When changing a draft: the revision that was read; another one is refused with"
                    + " 409. Absent for a new draft",
            examples = "1")
        @Nullable Long revision,
    @NotNull
        @Size(max = 20)
        @Schema(
            description = "Language tag to texts",
            examples =
                "{\"en\": {\"title\": \"Introduction to International Labour Standards\","
                    + " \"summary\": \"What the standards are.\", \"objectives\": [\"Find the"
                    + " standards that bind a country\"]}}")
        Map<@NotNull @Size(max = 35) String, @NotNull @Valid TextBody> texts,
    @NotNull @Schema(examples = "SELF_PACED") Track track,
    @NotNull @Schema(examples = "INTRODUCTORY") Level level,
    @NotNull @Size(max = 20) @Schema(examples = "[\"international-labour-standards\"]")
        List<@NotNull @Size(max = 60) @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+){0,29}") String>
            topics,
    @NotNull @Valid @Schema(examples = "{\"kind\": \"FREE\"}") PriceBody price,
    @NotNull @Size(max = 50) List<@NotNull @Valid SectionRequest> sections) {}
