package org.ecampus.catalogue.content.model;

import java.util.List;

/** Questions with their answer key, passed by this share of right answers in per cent. */
public record KnowledgeCheck(int passMarkPercent, List<Question> questions)
    implements ActivityContent {

  public KnowledgeCheck {
    questions = List.copyOf(questions);
  }
}
