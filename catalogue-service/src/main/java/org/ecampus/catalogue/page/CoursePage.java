package org.ecampus.catalogue.page;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.ecampus.catalogue.content.PriceBody;
import org.ecampus.catalogue.content.model.Content;
import org.ecampus.catalogue.content.model.CourseText;
import org.ecampus.catalogue.content.model.Level;
import org.ecampus.catalogue.content.model.PublishedCourse;
import org.ecampus.catalogue.content.model.Track;
import org.ecampus.catalogue.course.ShownCourse;
import org.ecampus.catalogue.course.model.StageName;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a visitor reads about a course in one language; never what a knowledge check asks. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CoursePage(
    @Schema(examples = "0198f0a0-0001-7001-8001-000000001eef") UUID courseId,
    @Schema(examples = "0198f0a0-0002-7002-8002-000000003dde") UUID courseVersionId,
    @Schema(
            description = "The institution that owns the course",
            examples = "01990000-0000-7000-8000-000000000001")
        UUID institutionId,
    @Schema(examples = "1") int version,
    @Schema(description = "PUBLISHED, SUPERSEDED or ARCHIVED", examples = "PUBLISHED")
        StageName state,
    @Schema(description = "Of the texts", examples = "en") String language,
    @Schema(description = "All the course exists in", examples = "[\"en\", \"fr\"]")
        Set<String> languages,
    @Schema(examples = "Introduction to International Labour Standards") String title,
    @Schema(examples = "What the standards are, how they are made and how they are supervised.")
        @Nullable String summary,
    @Schema(examples = "[\"Find the standards that bind a country\"]") List<String> objectives,
    @Schema(examples = "SELF_PACED") Track track,
    @Schema(examples = "INTRODUCTORY") Level level,
    @Schema(examples = "[\"international-labour-standards\"]") List<String> topics,
    @Schema(examples = "{\"kind\": \"FREE\"}") PriceBody price,
    @Schema(
            description =
                "The standing offering that anybody may enrol in by themselves; absent when the"
                    + " course is paid, tutored, face to face or blended",
            examples = "0198f0a0-0001-7001-8001-000000001eef")
        @Nullable UUID openOfferingId,
    @Schema(description = "Learning effort of all sections", examples = "180") int effortMinutes,
    @Schema(examples = "2026-03-02T08:00:00Z") Instant publishedAt,
    List<OutlineSection> sections,
    @JsonRawValue
        @Schema(
            type = SchemaType.OBJECT,
            description =
                "schema.org Course in JSON-LD; its bytes hold no <, > or & and may stand in a"
                    + " script element as they are",
            examples = "{\"@context\": \"https://schema.org\", \"@type\": \"Course\"}")
        String jsonLd) {

  static CoursePage of(ShownCourse shown, String language, String jsonLd) {
    PublishedCourse course = shown.course();
    Content content = course.content();
    CourseText text = content.text(language);
    return new CoursePage(
        course.courseId(),
        course.courseVersionId(),
        course.institutionId(),
        course.version(),
        shown.state(),
        language,
        content.texts().keySet(),
        text.title(),
        text.summary(),
        text.objectives(),
        content.track(),
        content.level(),
        content.topics(),
        PriceBody.of(content.price()),
        shown.openOffering().orElse(null),
        content.effortMinutes(),
        course.publishedAt(),
        content.sections().stream().map(s -> OutlineSection.of(s, language)).toList(),
        jsonLd);
  }
}
