package org.ecampus.tutoring.known.model;

import java.util.List;

/** Questions with their key, and the per cent of right answers that passes. */
public record KnowledgeCheck(int passMarkPercent, List<Question> questions) {
  public KnowledgeCheck {
    questions = List.copyOf(questions);
    if (questions.isEmpty()) {
      throw new IllegalArgumentException("a knowledge check needs a question");
    }
    if (passMarkPercent < 0 || passMarkPercent > 100) {
      throw new IllegalArgumentException("a pass mark is 0 to 100 per cent");
    }
  }
}
