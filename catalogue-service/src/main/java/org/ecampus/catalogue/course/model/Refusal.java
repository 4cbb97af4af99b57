package org.ecampus.catalogue.course.model;

import java.util.List;
import org.ecampus.catalogue.content.model.Shortcoming;

/** Why a step of the life cycle is not allowed: a stable slug, a sentence, and what to mend. */
public record Refusal(String slug, String sentence, List<Shortcoming> shortcomings) {

  public Refusal {
    shortcomings = List.copyOf(shortcomings);
  }

  static Refusal of(String slug, String sentence) {
    return new Refusal(slug, sentence, List.of());
  }

  static Refusal incomplete(List<Shortcoming> shortcomings) {
    return new Refusal("course-incomplete", "The course lacks what learners need.", shortcomings);
  }
}
