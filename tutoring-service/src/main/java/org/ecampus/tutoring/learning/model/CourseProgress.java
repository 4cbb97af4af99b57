package org.ecampus.tutoring.learning.model;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.ecampus.tutoring.known.model.Activity;
import org.ecampus.tutoring.known.model.ActivityKind;
import org.ecampus.tutoring.known.model.CourseOutline;
import org.ecampus.tutoring.known.model.Section;
import org.ecampus.tutoring.known.model.Track;

/** Where one learner stands in one course version, and the rules of going on. */
public record CourseProgress(
    Track track, CourseOutline outline, Map<UUID, ActivityProgress> activities) {

  public CourseProgress {
    activities = Map.copyOf(activities);
  }

  /** What she has done with the activity. */
  public ActivityProgress of(Activity activity) {
    return activities.getOrDefault(activity.activityId(), ActivityProgress.NONE);
  }

  /** The same with one activity further on. */
  public CourseProgress with(Activity activity, ActivityProgress progress) {
    Map<UUID, ActivityProgress> changed = new HashMap<>(activities);
    changed.put(activity.activityId(), progress);
    return new CourseProgress(track, outline, changed);
  }

  /** Of the whole course. */
  public Progress progress() {
    return Progress.of(outline.activities(), this::completed);
  }

  /** Of one section. */
  public Progress progress(Section section) {
    return Progress.of(section.activities(), this::completed);
  }

  /**
   * Where to go on: the activity opened last among those not completed, else the first of the
   * outline that is not completed; nothing when all is done.
   */
  public Optional<Activity> resume() {
    List<Activity> left = outline.activities().stream().filter(one -> !completed(one)).toList();
    return left.stream()
        .filter(one -> of(one).lastOpenedAt() != null)
        .max(Comparator.comparing(this::lastOpened))
        .or(() -> left.stream().findFirst());
  }

  /** Whether there are knowledge checks and every one is passed. */
  public boolean assessedPassed() {
    List<Activity> checks = outline.activities().stream().filter(CourseProgress::check).toList();
    return !checks.isEmpty() && checks.stream().allMatch(this::completed);
  }

  /** Opening is never refused; what it completes depends on kind and track. */
  public ActivityProgress open(Activity activity, Instant now) {
    ActivityProgress opened = of(activity).opened(now);
    boolean completes = selfPaced() && CompletionRule.of(activity.kind()).byOpening();
    return completes ? opened.completed(now) : opened;
  }

  /** The learner's own word that she is done. */
  public Step mark(Activity activity, Instant now) {
    if (!selfPaced()) {
      return new Step.Refused(Refusal.NOT_SELF_PACED);
    }
    return CompletionRule.of(activity.kind()).byOwnMark()
        ? new Step.Taken(of(activity).completed(now))
        : new Step.Refused(Refusal.COMPLETED_BY_PASSING);
  }

  /** Why the activity takes no attempts, if so. */
  public Optional<Refusal> refusesAttempt(Activity activity) {
    if (!check(activity)) {
      return Optional.of(Refusal.NOT_A_KNOWLEDGE_CHECK);
    }
    return selfPaced() ? Optional.empty() : Optional.of(Refusal.NOT_SELF_PACED);
  }

  private boolean selfPaced() {
    return track == Track.SELF_PACED;
  }

  private boolean completed(Activity activity) {
    return of(activity).standing() == Standing.COMPLETED;
  }

  private Instant lastOpened(Activity activity) {
    return Objects.requireNonNull(of(activity).lastOpenedAt());
  }

  private static boolean check(Activity activity) {
    return activity.kind() == ActivityKind.KNOWLEDGE_CHECK;
  }
}
