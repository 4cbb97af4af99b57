package org.ecampus.tutoring.knowledgecheck;

import java.time.Instant;
import java.util.List;
import org.ecampus.tutoring.knowledgecheck.AttemptResult.QuestionResult;
import org.ecampus.tutoring.knowledgecheck.model.Judgement.Judged;
import org.ecampus.tutoring.knowledgecheck.model.KnowledgeCheck;
import org.ecampus.tutoring.learning.Lesson;
import org.ecampus.tutoring.learning.model.ActivityProgress;
import org.ecampus.tutoring.learning.model.Standing;
import org.jspecify.annotations.Nullable;

/** One judged attempt of a learner at the check of a lesson, before it is written down. */
record Trial(
    Lesson lesson, KnowledgeCheck check, AttemptRequest request, Judged judged, Instant at) {

  /** What then holds for the activity. */
  ActivityProgress next() {
    return lesson.soFar().attempted(judged.scorePercent(), judged.passed(), at);
  }

  /** Whether the check is passed, by this attempt or an earlier one. */
  boolean passed() {
    return next().standing() == Standing.COMPLETED;
  }

  /** What the learner is told of each question; nothing as long as it may help to guess. */
  @Nullable List<QuestionResult> told(Attempts left) {
    return check.tells(passed(), !left.usedUp())
        ? judged.results().stream().map(one -> QuestionResult.of(one, passed())).toList()
        : null;
  }
}
