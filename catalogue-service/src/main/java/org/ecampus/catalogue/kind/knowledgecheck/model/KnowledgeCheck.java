package org.ecampus.catalogue.kind.knowledgecheck.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Questions with their answer key, passed by this share of right answers in per cent. Without a
 * number of attempts the service that judges has a limit of its own.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record KnowledgeCheck(
    int passMarkPercent,
    @Nullable Integer maxAttempts,
    Disclosure disclosure,
    List<Question> questions) {

  /** Attempts that an author can allow at most. */
  public static final int MOST_ATTEMPTS = 50;

  public KnowledgeCheck {
    disclosure = disclosure == null ? Disclosure.AFTER_PASSING : disclosure;
    questions = List.copyOf(questions);
  }

  /** All options of all its questions. */
  public Stream<Option> options() {
    return questions.stream().flatMap(question -> question.options().stream());
  }
}
