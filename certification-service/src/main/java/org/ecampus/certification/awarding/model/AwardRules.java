package org.ecampus.certification.awarding.model;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** One version of the award rules, in force from its time on until a later version takes over. */
public record AwardRules(int version, Instant effectiveFrom, List<AwardRule> rules) {

  public AwardRules {
    rules = List.copyOf(rules);
    if (version < 1 || rules.isEmpty()) {
      throw new IllegalArgumentException("rules have a version and at least one rule");
    }
  }

  /** The highest award whose rule is satisfied; the order of the rules does not matter. */
  public Decision decide(Accomplishment done) {
    return rules.stream()
        .filter(rule -> rule.isSatisfiedBy(done))
        .max(Comparator.comparing(AwardRule::award))
        .<Decision>map(rule -> rule.awardFor(done))
        .orElseGet(() -> new Decision.None(new Refusal(rules, done).reason()));
  }
}
