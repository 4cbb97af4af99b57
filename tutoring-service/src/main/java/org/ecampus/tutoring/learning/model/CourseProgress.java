package org.ecampus.tutoring.learning.model;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.ecampus.tutoring.kind.model.CompletionRule;
import org.ecampus.tutoring.kind.model.CompletionRules;
import org.ecampus.tutoring.known.model.Activity;
import org.ecampus.tutoring.known.model.CourseOutline;
import org.ecampus.tutoring.known.model.Section;
import org.ecampus.tutoring.known.model.Track;

/**
 * Where one learner stands in one course version, and the rules of going on. Activities of a kind
 * without a completion rule are not counted, and nothing depends on them.
 */
public record CourseProgress(
    CompletionRules rules,
    Track track,
    CourseOutline outline,
    Map<UUID, ActivityProgress> activities) {

  public CourseProgress {
    activities = Map.copyOf(activities);
  }

  /** What they have done with the activity. */
  public ActivityProgress of(Activity activity) {
    return activities.getOrDefault(activity.activityId(), ActivityProgress.NONE);
  }

  /** The same with one activity further on. */
  public CourseProgress with(Activity activity, ActivityProgress progress) {
    Map<UUID, ActivityProgress> changed = new HashMap<>(activities);
    changed.put(activity.activityId(), progress);
    return new CourseProgress(rules, track, outline, changed);
  }

  /** Of the whole course. */
  public Progress progress() {
    return Progress.of(counted(), this::completed);
  }

  /** Of one section. */
  public Progress progress(Section section) {
    return Progress.of(counted(section.activities()), this::completed);
  }

  /** The activities that count, in the order of the outline. */
  public List<Activity> counted() {
    return counted(outline.activities());
  }

  /**
   * Where to go on: the activity opened last among those not completed, else the first of the
   * outline that is not completed; nothing when all is done.
   */
  public Optional<Activity> resume() {
    List<Activity> left = counted().stream().filter(one -> !completed(one)).toList();
    return left.stream()
        .filter(one -> of(one).lastOpenedAt() != null)
        .max(Comparator.comparing(this::lastOpened))
        .or(() -> left.stream().findFirst());
  }

  /** Whether there are assessed activities and every one is passed. */
  public boolean assessedPassed() {
    List<Activity> assessed = counted().stream().filter(this::assessed).toList();
    return !assessed.isEmpty() && assessed.stream().allMatch(this::completed);
  }

  /** Whether only an attempt that passes completes the activity. */
  public boolean assessed(Activity activity) {
    return rule(activity).filter(rule -> rule == CompletionRule.PASSING).isPresent();
  }

  /** Opening is never refused; what it completes depends on kind and track. */
  public ActivityProgress open(Activity activity, Instant now) {
    ActivityProgress opened = of(activity).opened(now);
    boolean completes = selfPaced() && rule(activity).filter(CompletionRule::byOpening).isPresent();
    return completes ? opened.completed(now) : opened;
  }

  /** The learner's own word that they are done. */
  public Step mark(Activity activity, Instant now) {
    if (!selfPaced()) {
      return new Step.Refused(Refusal.NOT_SELF_PACED);
    }
    return rule(activity)
        .map(rule -> rule.byOwnMark() ? taken(activity, now) : refused())
        .orElse(new Step.Refused(Refusal.UNKNOWN_KIND));
  }

  /** Why no activity of this course takes attempts, if so. */
  public Optional<Refusal> refusesAttempt() {
    return selfPaced() ? Optional.empty() : Optional.of(Refusal.NOT_SELF_PACED);
  }

  private Step taken(Activity activity, Instant now) {
    return new Step.Taken(of(activity).completed(now));
  }

  private static Step refused() {
    return new Step.Refused(Refusal.COMPLETED_BY_PASSING);
  }

  private List<Activity> counted(List<Activity> all) {
    return all.stream().filter(one -> rule(one).isPresent()).toList();
  }

  private Optional<CompletionRule> rule(Activity activity) {
    return rules.of(activity.kind());
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
}
