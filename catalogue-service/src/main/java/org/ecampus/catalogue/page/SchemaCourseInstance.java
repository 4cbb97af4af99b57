package org.ecampus.catalogue.page;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.ecampus.catalogue.content.model.PublishedCourse;

/** How a course is held, in the words of schema.org. */
@JsonPropertyOrder("@type")
record SchemaCourseInstance(String courseMode, String courseWorkload, String inLanguage) {

  /** The standing offering that anybody may enrol in; none when the course has none. */
  static List<SchemaCourseInstance> standing(
      PublishedCourse course, String effort, String language) {
    return course.openOffering().stream()
        .map(_ -> new SchemaCourseInstance("Online", effort, language))
        .toList();
  }

  @JsonProperty("@type")
  String type() {
    return "CourseInstance";
  }
}
