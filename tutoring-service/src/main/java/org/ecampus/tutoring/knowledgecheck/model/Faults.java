package org.ecampus.tutoring.knowledgecheck.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ecampus.tutoring.knowledgecheck.model.Judgement.Answer;
import org.ecampus.tutoring.knowledgecheck.model.Judgement.Fault;

/** Finds answers that do not belong to the questions. */
final class Faults {
  private final Map<UUID, Question> questions;
  private final Set<UUID> answered = new HashSet<>();
  private final List<Fault> found = new ArrayList<>();

  private Faults(KnowledgeCheck check) {
    questions =
        check.questions().stream()
            .collect(Collectors.toMap(Question::questionId, Function.identity()));
  }

  static List<Fault> of(KnowledgeCheck check, List<Answer> answers) {
    Faults faults = new Faults(check);
    for (int i = 0; i < answers.size(); i++) {
      faults.look(answers.get(i), "answers[" + i + "]");
    }
    return faults.found;
  }

  private void look(Answer answer, String field) {
    Question question = questions.get(answer.questionId());
    if (question == null) {
      found.add(new Fault(field + ".questionId", "is no question of this knowledge check"));
    } else if (!answered.add(answer.questionId())) {
      found.add(new Fault(field + ".questionId", "is answered twice"));
    } else if (!question.optionIds().containsAll(answer.optionIds())) {
      found.add(new Fault(field + ".optionIds", "has an option this question does not offer"));
    }
  }
}
