package org.ecampus.tutoring.learning.model;

import java.util.Collection;
import java.util.function.Predicate;
import org.ecampus.tutoring.known.model.Activity;

/**
 * How much of some activities is done, by their minutes. The per cent are rounded down and reach
 * 100 exactly when every activity is completed.
 */
public record Progress(
    int percent,
    int completedMinutes,
    int totalMinutes,
    int completedActivities,
    int totalActivities) {

  private static final int ALMOST = 99;

  static Progress of(Collection<Activity> all, Predicate<Activity> completed) {
    var done = all.stream().filter(completed).toList();
    int minutes = minutes(done);
    int total = minutes(all);
    int percent = percent(minutes, total, done.size(), all.size());
    return new Progress(percent, minutes, total, done.size(), all.size());
  }

  /** Whether nothing is left to do; never true of nothing. */
  public boolean complete() {
    return totalActivities > 0 && completedActivities == totalActivities;
  }

  private static int percent(int minutes, int totalMinutes, int done, int all) {
    if (all > 0 && done == all) {
      return 100;
    }
    return totalMinutes > 0
        ? (int) Math.min(ALMOST, 100L * minutes / totalMinutes)
        : 100 * done / Math.max(all, 1);
  }

  private static int minutes(Collection<Activity> activities) {
    return activities.stream().mapToInt(Activity::effortMinutes).sum();
  }
}
