package org.ecampus.tutoring.assessment;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import org.ecampus.kit.id.Ids;
import org.ecampus.kit.outbox.EventJson;
import org.ecampus.tutoring.assessment.AttemptResult.QuestionResult;
import org.ecampus.tutoring.assessment.model.Judgement.Judged;
import org.ecampus.tutoring.learning.Journal;
import org.ecampus.tutoring.learning.Lesson;
import org.ecampus.tutoring.learning.model.ActivityProgress;
import org.ecampus.tutoring.learning.model.Standing;

/** Writes a judged attempt down, and what it means for the learner's progress. */
@ApplicationScoped
class AttemptBook {

  private final AttemptRepository attempts;
  private final Journal journal;
  private final EventJson json;

  AttemptBook(AttemptRepository attempts, Journal journal, EventJson json) {
    this.attempts = attempts;
    this.journal = journal;
    this.json = json;
  }

  AttemptResult write(
      Lesson lesson, AttemptRequest request, Judged judged, Attempts now, Instant at) {
    Attempt attempt = attempt(lesson, request, judged, now.made(), at);
    attempts.add(attempt);
    ActivityProgress next = lesson.soFar().attempted(judged.scorePercent(), judged.passed(), at);
    boolean disclose = next.standing() == Standing.COMPLETED;
    return new AttemptResult(
        attempt.attemptId,
        attempt.number,
        attempt.scorePercent,
        attempt.passed,
        now,
        questions(judged, disclose),
        journal.write(lesson, next, at));
  }

  private Attempt attempt(
      Lesson lesson, AttemptRequest request, Judged judged, int number, Instant at) {
    Attempt attempt = new Attempt();
    attempt.attemptId = Ids.next();
    attempt.enrolmentId = lesson.enrolment().enrolmentId();
    attempt.activityId = lesson.activity().activityId();
    attempt.number = number;
    attempt.answers = answers(request);
    attempt.scorePercent = judged.scorePercent();
    attempt.passed = judged.passed();
    attempt.attemptedAt = at;
    return attempt;
  }

  private static List<QuestionResult> questions(Judged judged, boolean disclose) {
    return judged.results().stream().map(one -> QuestionResult.of(one, disclose)).toList();
  }

  private String answers(AttemptRequest request) {
    try {
      return json.write(request.answers());
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
