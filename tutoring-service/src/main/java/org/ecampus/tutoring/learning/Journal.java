package org.ecampus.tutoring.learning;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.ecampus.kit.outbox.Outbox;
import org.ecampus.tutoring.day.LearningAction;
import org.ecampus.tutoring.day.LearningDays;
import org.ecampus.tutoring.learning.model.ActivityProgress;
import org.ecampus.tutoring.learning.model.Progress;
import org.ecampus.tutoring.offering.Offerings;

/**
 * Writes down what a learner has done, and on which day; with the last activity of a self-paced
 * course, that they have completed it, once. To be used on a lesson that was {@linkplain
 * Lessons#take taken}.
 */
@ApplicationScoped
public class Journal {

  private final LearningRepository learning;
  private final LearningDays days;
  private final Offerings offerings;
  private final Outbox outbox;

  Journal(LearningRepository learning, LearningDays days, Offerings offerings, Outbox outbox) {
    this.learning = learning;
    this.days = days;
    this.offerings = offerings;
    this.outbox = outbox;
  }

  /** Writes what now holds for the lesson's activity, and tells where that leaves the learner. */
  public ActivityOutcome write(Lesson before, ActivityProgress next, Instant now) {
    Lesson after = before.after(next, now);
    if (after.differsFrom(before)) {
      learning.save(before, after);
    }
    days.note(action(before, after, now));
    if (after.completesAfter(before)) {
      tellCompletion(after);
    }
    return ActivityOutcome.of(after);
  }

  private static LearningAction action(Lesson before, Lesson after, Instant now) {
    Progress progress = after.progress().progress();
    return new LearningAction(
        after.enrolment(),
        progress.percent(),
        progress.completedMinutes(),
        after.activity().activityId(),
        after.completed() && !before.completed(),
        now);
  }

  private void tellCompletion(Lesson last) {
    var owner = offerings.ownerOf(last.enrolment().offeringId(), last.course());
    outbox.publish(Completions.of(last, owner).event());
  }
}
