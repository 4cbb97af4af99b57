package org.ecampus.tutoring.day;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import org.ecampus.kit.outbox.Outbox;
import org.ecampus.tutoring.published.ProgressChanged;

/**
 * Keeps on which days there was learning in an enrolment, because it cannot be made up later, and
 * tells it: at the first action of a day and at every completed activity.
 */
@ApplicationScoped
public class LearningDays {

  private final LearningDayRepository days;
  private final Outbox outbox;
  private final ZoneId zone;

  LearningDays(LearningDayRepository days, Outbox outbox, ZoneId zone) {
    this.days = days;
    this.outbox = outbox;
    this.zone = zone;
  }

  /** Notes the action in the caller's transaction. */
  public void note(LearningAction action) {
    ProgressChanged fact = action.fact(zone);
    if (action.completes() ? days.put(fact) : days.addFirst(fact)) {
      outbox.publish(fact.event());
    }
  }
}
