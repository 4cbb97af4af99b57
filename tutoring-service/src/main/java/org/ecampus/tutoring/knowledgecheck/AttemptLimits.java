package org.ecampus.tutoring.knowledgecheck;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.ecampus.kit.config.RealTime;
import org.ecampus.kit.http.Problem;
import org.ecampus.kit.http.ProblemException;
import org.ecampus.kit.http.Problems;
import org.ecampus.tutoring.knowledgecheck.model.CoolDown;
import org.ecampus.tutoring.knowledgecheck.model.KnowledgeCheck;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** How often, and how soon again, a learner may attempt a knowledge check. */
@ApplicationScoped
class AttemptLimits {

  private final int most;
  private final CoolDown coolDown;
  private final Clock clock;

  AttemptLimits(
      @ConfigProperty(name = "ecampus.tutoring.attempts-per-check") int most,
      @ConfigProperty(name = "ecampus.tutoring.cool-down.free") int free,
      @ConfigProperty(name = "ecampus.tutoring.cool-down.first") Duration first,
      @ConfigProperty(name = "ecampus.tutoring.cool-down.most") Duration longest,
      @RealTime Clock clock) {
    this.most = most;
    this.coolDown = new CoolDown(free, first, longest);
    this.clock = clock;
  }

  /** Now, by the clock that nobody sets. */
  Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  /** What was made and is left; who has passed waits no more, and practises up to the limit. */
  Attempts of(KnowledgeCheck check, AttemptHistory history) {
    int chosen = Objects.requireNonNullElse(check.maxAttempts(), most);
    int allowed = history.passed() ? Math.max(chosen, most) : chosen;
    boolean waits = !history.passed() && history.made() < allowed;
    return new Attempts(history.made(), allowed, waits ? endsAt(history) : null);
  }

  /** Refuses one more attempt: 409 when there is none left, 429 when it comes too soon. */
  void check(Attempts attempts) {
    if (attempts.usedUp()) {
      throw Problems.conflict(
          "attempts-used-up",
          "No attempts left",
          "All " + attempts.allowed() + " attempts at this knowledge check were made.");
    }
    Instant next = attempts.nextAttemptAt();
    if (next != null && next.isAfter(now())) {
      throw tooSoon(next);
    }
  }

  private @Nullable Instant endsAt(AttemptHistory history) {
    return coolDown.endsAt(history.made(), history.last()).filter(now()::isBefore).orElse(null);
  }

  private ProblemException tooSoon(Instant next) {
    Duration wait = Duration.between(now(), next).plusSeconds(1);
    String detail = "The next attempt at this knowledge check may come at " + next + ".";
    return new ProblemException(
        Problem.of("attempt-too-soon", 429, "Too soon for another attempt", detail), wait);
  }
}
