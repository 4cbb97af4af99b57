package org.ecampus.catalogue.page;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.ecampus.catalogue.content.model.Track;

/** How a course is held, in the words of schema.org. */
@JsonPropertyOrder("@type")
record SchemaCourseInstance(String courseMode, String courseWorkload, String inLanguage) {

  static SchemaCourseInstance of(Track track, String effort, String language) {
    return new SchemaCourseInstance(mode(track), effort, language);
  }

  @JsonProperty("@type")
  String type() {
    return "CourseInstance";
  }

  private static String mode(Track track) {
    return switch (track) {
      case SELF_PACED, TUTORED, WEBINAR -> "Online";
      case FACE_TO_FACE -> "Onsite";
      case BLENDED -> "Blended";
    };
  }
}
