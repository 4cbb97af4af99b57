package org.ecampus.catalogue.page;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.ecampus.catalogue.content.model.Content;
import org.ecampus.catalogue.content.model.CourseText;
import org.ecampus.catalogue.content.model.Level;
import org.ecampus.catalogue.content.model.Price;
import org.ecampus.catalogue.content.model.PublishedCourse;
import org.jspecify.annotations.Nullable;

/** A course in the words of schema.org; durations are those of ISO 8601. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"@context", "@type", "@id"})
record SchemaCourse(
    @JsonProperty("@id") String id,
    String url,
    String name,
    @Nullable String description,
    String inLanguage,
    Set<String> availableLanguage,
    Organization provider,
    @Nullable Organization sponsor,
    String educationalLevel,
    List<String> about,
    List<String> teaches,
    String timeRequired,
    SchemaOffer offers,
    List<SchemaCourseInstance> hasCourseInstance) {

  @JsonProperty("@context")
  String context() {
    return "https://schema.org";
  }

  @JsonProperty("@type")
  String type() {
    return "Course";
  }

  static SchemaCourse of(
      PublishedCourse course, String language, String address, Organization provider) {
    Content content = course.content();
    CourseText text = content.text(language);
    String effort = Duration.ofMinutes(content.effortMinutes()).toString();
    return new SchemaCourse(
        address,
        address,
        text.title(),
        text.summary(),
        language,
        content.texts().keySet(),
        provider,
        content.price() instanceof Price.Sponsored paid ? Organization.named(paid.sponsor()) : null,
        level(content.level()),
        content.topics(),
        text.objectives(),
        effort,
        SchemaOffer.of(content.price(), address),
        SchemaCourseInstance.standing(course, effort, language));
  }

  private static String level(Level level) {
    return switch (level) {
      case INTRODUCTORY -> "Beginner";
      case INTERMEDIATE -> "Intermediate";
      case ADVANCED -> "Advanced";
    };
  }
}
