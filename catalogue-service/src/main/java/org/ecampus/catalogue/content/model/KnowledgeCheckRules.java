package org.ecampus.catalogue.content.model;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What makes a knowledge check one that can be passed and failed. */
final class KnowledgeCheckRules {

  private KnowledgeCheckRules() {}

  static Stream<Shortcoming> check(Outline.Placed placed) {
    List<Question> questions = placed.check().questions();
    return Stream.of(
            passMark(placed),
            questions(placed),
            IntStream.range(0, questions.size())
                .boxed()
                .flatMap(i -> question(path(placed, i), questions.get(i))))
        .flatMap(found -> found);
  }

  private static Stream<Shortcoming> passMark(Outline.Placed placed) {
    int mark = placed.check().passMarkPercent();
    return unless(
        mark >= 1 && mark <= 100, placed.path() + ".passMarkPercent", "must be between 1 and 100");
  }

  private static Stream<Shortcoming> questions(Outline.Placed placed) {
    return unless(
        !placed.check().questions().isEmpty(),
        placed.path() + ".questions",
        "needs at least one question");
  }

  private static Stream<Shortcoming> question(String path, Question question) {
    if (question.options().size() < 2) {
      return Stream.of(new Shortcoming(path, "needs at least two options"));
    }
    long correct = question.correctOptions();
    return switch (question.kind()) {
      case SINGLE_CHOICE -> unless(correct == 1, path, "needs exactly one correct option");
      case MULTIPLE_CHOICE -> unless(correct >= 1, path, "needs at least one correct option");
    };
  }

  private static String path(Outline.Placed placed, int question) {
    return "%s.questions[%d].options".formatted(placed.path(), question);
  }

  private static Stream<Shortcoming> unless(boolean held, String where, String what) {
    return held ? Stream.empty() : Stream.of(new Shortcoming(where, what));
  }
}
