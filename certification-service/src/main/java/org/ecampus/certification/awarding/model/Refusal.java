package org.ecampus.certification.awarding.model;

import java.util.List;
import java.util.Objects;
import org.ecampus.certification.awarding.model.Reason.Code;

/** Finds out what an accomplishment that satisfies no rule lacked, by the rules nearest to it. */
final class Refusal {
  private final Accomplishment done;
  private final List<AwardRule> concerned;

  Refusal(List<AwardRule> rules, Accomplishment done) {
    this.done = done;
    this.concerned = rules.stream().filter(rule -> rule.concerns(done)).toList();
  }

  Reason reason() {
    if (concerned.isEmpty()) {
      return Reason.of(Code.NO_RULE_APPLIES);
    }
    List<AwardRule> inBand = concerned.stream().filter(rule -> rule.holdsEffort(done)).toList();
    return inBand.isEmpty() ? outsideEveryBand() : inside(inBand);
  }

  private Reason outsideEveryBand() {
    int had = done.minutes();
    return concerned.stream()
        .map(AwardRule::fromMinutes)
        .filter(from -> from > had)
        .min(Integer::compare)
        .map(from -> new Reason(Code.EFFORT_SHORT, had, from))
        .orElseGet(() -> new Reason(Code.EFFORT_BEYOND, had, highestEnd()));
  }

  private int highestEnd() {
    return concerned.stream()
        .map(AwardRule::belowMinutes)
        .filter(Objects::nonNull)
        .max(Integer::compare)
        .orElse(0);
  }

  /** Only the pace is left to blame where assessment is not. */
  private Reason inside(List<AwardRule> inBand) {
    return inBand.stream()
        .filter(rule -> rule.isAssessedEnough(done))
        .map(rule -> rule.pace().leastMinutes(done.minutes()))
        .min(Integer::compare)
        .map(least -> new Reason(Code.COMPLETED_TOO_FAST, done.elapsedMinutes(), least))
        .orElseGet(() -> Reason.of(Code.ASSESSMENT_NOT_PASSED));
  }
}
