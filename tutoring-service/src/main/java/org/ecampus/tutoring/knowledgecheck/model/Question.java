package org.ecampus.tutoring.knowledgecheck.model;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One question of a knowledge check, with its key. */
public record Question(
    UUID questionId, QuestionKind kind, Map<String, String> prompts, List<Option> options) {
  public Question {
    options = List.copyOf(options);
  }

  /** One possible answer, and whether a right answer chooses it. */
  public record Option(UUID optionId, Map<String, String> texts, boolean correct) {}

  /** Every option there is to choose. */
  public Set<UUID> optionIds() {
    return ids(options.stream());
  }

  /** The options that a right answer chooses, and no others. */
  public Set<UUID> correctOptionIds() {
    return ids(options.stream().filter(Option::correct));
  }

  private static Set<UUID> ids(Stream<Option> options) {
    return options.map(Option::optionId).collect(Collectors.toUnmodifiableSet());
  }
}
