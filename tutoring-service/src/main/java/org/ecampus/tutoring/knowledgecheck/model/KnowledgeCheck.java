package org.ecampus.tutoring.knowledgecheck.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Questions with their key, the per cent of right answers that passes, and what the author chose:
 * how many attempts there are (when absent, the limit of this service), and what is told when.
 */
public record KnowledgeCheck(
    int passMarkPercent,
    @Nullable Integer maxAttempts,
    @Nullable Disclosure disclosure,
    List<Question> questions) {

  public KnowledgeCheck {
    questions = List.copyOf(questions);
    disclosure = disclosure == null ? Disclosure.AFTER_PASSING : disclosure;
    if (questions.isEmpty()) {
      throw new IllegalArgumentException("a knowledge check needs a question");
    }
    if (passMarkPercent < 0 || passMarkPercent > 100) {
      throw new IllegalArgumentException("a pass mark is 0 to 100 per cent");
    }
    if (maxAttempts != null && maxAttempts < 1) {
      throw new IllegalArgumentException("a knowledge check takes at least one attempt");
    }
  }

  /** Whether the learner is told which questions were right, after an attempt. */
  public boolean tells(boolean passed, boolean anyLeft) {
    return disclosure != null && disclosure.tells(passed, anyLeft);
  }
}
