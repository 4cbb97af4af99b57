package org.ecampus.certification.awarding.model;

import org.jspecify.annotations.Nullable;

/**
 * How a rule looks at the time from start to completion, in per cent of the stated effort: below
 * which share it is recorded as fast, whether certificates show that, and which share is the least
 * for an award. Null stands for no bound.
 */
public record PaceRule(
    @Nullable Integer fastBelowPercent, boolean shown, @Nullable Integer leastPercent) {
  /** Any pace will do and none is recorded. */
  public static final PaceRule NONE = new PaceRule(null, false, null);

  public PaceRule {
    requirePercent(fastBelowPercent);
    requirePercent(leastPercent);
  }

  boolean allows(Accomplishment done) {
    return leastPercent == null || !done.tookLessThan(leastPercent);
  }

  /** What the record of an award keeps of the pace; null unless it was far faster than stated. */
  @Nullable Pace of(Accomplishment done) {
    return fastBelowPercent != null && done.tookLessThan(fastBelowPercent)
        ? new Pace(done.elapsedMinutes(), shown)
        : null;
  }

  /** The least minutes for this effort, rounded up. */
  int leastMinutes(int minutes) {
    return leastPercent == null ? 0 : Math.ceilDiv(minutes * leastPercent, 100);
  }

  private static void requirePercent(@Nullable Integer percent) {
    if (percent != null && (percent < 1 || percent > 100)) {
      throw new IllegalArgumentException("a share is 1 to 100 per cent");
    }
  }
}
