package org.ecampus.tutoring.knowledgecheck;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.ecampus.kit.id.Ids;
import org.ecampus.kit.storage.StoredDocuments;
import org.ecampus.tutoring.learning.Journal;

/** Writes a judged attempt down, and what it means for the learner's progress. */
@ApplicationScoped
class AttemptBook {

  private final AttemptRepository attempts;
  private final AttemptLimits limits;
  private final Journal journal;
  private final StoredDocuments json;

  AttemptBook(
      AttemptRepository attempts, AttemptLimits limits, Journal journal, StoredDocuments json) {
    this.attempts = attempts;
    this.limits = limits;
    this.journal = journal;
    this.json = json;
  }

  AttemptResult write(Trial trial, AttemptHistory before) {
    Instant received = limits.now();
    Attempt attempt = attempt(trial, before.made() + 1, received);
    attempts.add(attempt);
    Attempts now = limits.of(trial.check(), before.oneMore(received, attempt.passed));
    return new AttemptResult(
        attempt.attemptId,
        attempt.number,
        attempt.scorePercent,
        attempt.passed,
        now,
        trial.told(now),
        journal.write(trial.lesson(), trial.next(), trial.at()));
  }

  private Attempt attempt(Trial trial, int number, Instant received) {
    Attempt attempt = new Attempt();
    attempt.attemptId = Ids.next();
    attempt.enrolmentId = trial.lesson().enrolment().enrolmentId();
    attempt.learnerId = trial.lesson().enrolment().learnerId();
    attempt.courseVersionId = trial.lesson().course().courseVersionId();
    attempt.activityId = trial.lesson().activity().activityId();
    attempt.number = number;
    attempt.answers = json.write(trial.request().answers());
    attempt.scorePercent = trial.judged().scorePercent();
    attempt.passed = trial.judged().passed();
    attempt.attemptedAt = trial.at();
    attempt.receivedAt = received;
    return attempt;
  }
}
