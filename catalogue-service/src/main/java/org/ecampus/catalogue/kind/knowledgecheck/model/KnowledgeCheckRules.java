package org.ecampus.catalogue.kind.knowledgecheck.model;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ecampus.catalogue.content.model.Shortcoming;

/** What makes a knowledge check one that can be passed and failed. */
public final class KnowledgeCheckRules {

  private KnowledgeCheckRules() {}

  /** Everything that is missing, with its place in the content. */
  public static Stream<Shortcoming> check(KnowledgeCheck check) {
    List<Question> questions = check.questions();
    return Stream.of(
            unless(isShare(check.passMarkPercent()), "passMarkPercent", "must be 1 to 100"),
            unless(!questions.isEmpty(), "questions", "needs at least one question"),
            IntStream.range(0, questions.size())
                .boxed()
                .flatMap(i -> question("questions[" + i + "].options", questions.get(i))))
        .flatMap(found -> found);
  }

  private static boolean isShare(int percent) {
    return percent >= 1 && percent <= 100;
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

  private static Stream<Shortcoming> unless(boolean held, String where, String what) {
    return held ? Stream.empty() : Stream.of(new Shortcoming(where, what));
  }
}
