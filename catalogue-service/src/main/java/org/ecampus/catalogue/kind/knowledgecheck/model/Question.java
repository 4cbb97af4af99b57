package org.ecampus.catalogue.kind.knowledgecheck.model;

import java.util.List;
import java.util.UUID;
import org.ecampus.kit.text.LocalizedText;

/** A question with the options a learner chooses from. */
public record Question(
    UUID questionId, QuestionKind kind, LocalizedText prompts, List<Option> options) {

  public Question {
    options = List.copyOf(options);
  }

  long correctOptions() {
    return options.stream().filter(Option::correct).count();
  }
}
