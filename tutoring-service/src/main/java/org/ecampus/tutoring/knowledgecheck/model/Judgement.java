package org.ecampus.tutoring.knowledgecheck.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What answers are worth. A question is right when exactly its correct options are chosen, and
 * wrong when it is left out; the score is the share of right questions, in per cent rounded down,
 * and reaching the pass mark is passing.
 */
public sealed interface Judgement {

  /** The answers fit the questions. */
  record Judged(int scorePercent, boolean passed, List<Result> results) implements Judgement {
    public Judged {
      results = List.copyOf(results);
    }
  }

  /** The answers name what the check does not have. */
  record Unreadable(List<Fault> faults) implements Judgement {
    public Unreadable {
      faults = List.copyOf(faults);
    }
  }

  /** Whether one question was answered right, and how it would have been. */
  record Result(UUID questionId, boolean right, Set<UUID> correctOptionIds) {}

  /** Where in the answers something is unknown or said twice, and what. */
  record Fault(String field, String message) {}

  /** One answer: the options chosen for a question. */
  record Answer(UUID questionId, Set<UUID> optionIds) {}

  /** Judges the answers by the key. */
  static Judgement of(KnowledgeCheck check, List<Answer> answers) {
    List<Fault> faults = Faults.of(check, answers);
    return faults.isEmpty() ? judged(check, answers) : new Unreadable(faults);
  }

  private static Judged judged(KnowledgeCheck check, List<Answer> answers) {
    Map<UUID, Set<UUID>> chosen =
        answers.stream()
            .collect(Collectors.toUnmodifiableMap(Answer::questionId, Answer::optionIds));
    List<Result> results = new ArrayList<>();
    for (Question question : check.questions()) {
      Set<UUID> correct = question.correctOptionIds();
      boolean right = correct.equals(chosen.get(question.questionId()));
      results.add(new Result(question.questionId(), right, correct));
    }
    int score = score(results);
    return new Judged(score, score >= check.passMarkPercent(), results);
  }

  private static int score(List<Result> results) {
    long right = results.stream().filter(Result::right).count();
    return (int) (100 * right / results.size());
  }
}
