package org.ecampus.catalogue.content.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a course presents itself in one language. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CourseText(String title, @Nullable String summary, List<String> objectives) {

  public CourseText {
    objectives = List.copyOf(objectives);
  }

  /** Whether a visitor learns from it what the course is called and what it is about. */
  boolean presents() {
    return !title.isBlank() && summary != null && !summary.isBlank();
  }
}
