package org.ecampus.catalogue.index;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.ecampus.catalogue.content.PriceBody;
import org.ecampus.catalogue.content.model.Level;
import org.ecampus.catalogue.content.model.Track;
import org.ecampus.catalogue.listing.ListedCourse;
import org.ecampus.catalogue.listing.ListedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A course that was found, with its texts in the language that fits the search best. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FoundCourse(
    @Schema(examples = "0198f0a0-0001-7001-8001-000000001eef") UUID courseId,
    @Schema(examples = "0198f0a0-0002-7002-8002-000000003dde") UUID courseVersionId,
    @Schema(examples = "1") int version,
    @Schema(examples = "Introduction to International Labour Standards") String title,
    @Schema(examples = "What the standards are, how they are made and how they are supervised.")
        @Nullable String summary,
    @Schema(description = "Of title and summary", examples = "en") String language,
    @Schema(description = "All the course exists in", examples = "[\"en\", \"fr\"]")
        List<String> languages,
    @Schema(examples = "SELF_PACED") Track track,
    @Schema(examples = "INTRODUCTORY") Level level,
    @Schema(examples = "[\"international-labour-standards\"]") List<String> topics,
    @Schema(description = "Learning effort", examples = "180") int effortMinutes,
    @Schema(examples = "{\"kind\": \"FREE\"}") PriceBody price,
    @Schema(
            description =
                "The standing offering that anybody may enrol in by themselves; absent when the"
                    + " course is paid, tutored, face to face or blended",
            examples = "0198f0a0-0001-7001-8001-000000001eef")
        @Nullable UUID openOfferingId) {

  static FoundCourse of(ListedCourse course, ListedText text) {
    return new FoundCourse(
        course.courseId(),
        course.courseVersionId(),
        course.version(),
        text.title(),
        text.summary(),
        text.language(),
        course.languages(),
        course.track(),
        course.level(),
        course.topics(),
        course.effortMinutes(),
        course.price(),
        Facet.openOffering(course).orElse(null));
  }
}
