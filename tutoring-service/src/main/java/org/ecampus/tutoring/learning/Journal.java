package org.ecampus.tutoring.learning;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.ecampus.kit.outbox.Outbox;
import org.ecampus.tutoring.day.LearningAction;
import org.ecampus.tutoring.day.LearningDays;
import org.ecampus.tutoring.known.model.Track;
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
  public ActivityOutcome write(Lesson lesson, ActivityProgress next, Instant now) {
    LearningRecord record = record(lesson, now);
    Lesson after = lesson.with(next);
    if (lesson.changes(next)) {
      save(lesson, next);
    }
    days.note(action(lesson, after, now));
    completeOnce(after, record, now);
    return ActivityOutcome.of(after, Optional.ofNullable(record.completedAt));
  }

  private LearningRecord record(Lesson lesson, Instant now) {
    var enrolmentId = lesson.enrolment().enrolmentId();
    return learning
        .record(enrolmentId)
        .orElseGet(() -> begin(new LearningRecord(enrolmentId, now)));
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

  private LearningRecord begin(LearningRecord record) {
    learning.begin(record);
    return record;
  }

  private void save(Lesson lesson, ActivityProgress next) {
    var enrolmentId = lesson.enrolment().enrolmentId();
    var activityId = lesson.activity().activityId();
    if (lesson.soFar().equals(ActivityProgress.NONE)) {
      learning.add(enrolmentId, activityId, next);
    } else {
      learning.change(enrolmentId, activityId, next);
    }
  }

  private void completeOnce(Lesson after, LearningRecord record, Instant now) {
    boolean selfPaced = after.course().track() == Track.SELF_PACED;
    if (selfPaced && record.completedAt == null && after.progress().progress().complete()) {
      record.completedAt = now;
      var owner = offerings.ownerOf(after.enrolment().offeringId(), after.course());
      outbox.publish(Completions.of(after, owner, record.startedAt, now).event());
    }
  }
}
