package org.ecampus.certification.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Does what the job does in one of its rounds. */
@ApplicationScoped
public class WaitingAwards {
  private final WaitingAwardService waiting;

  WaitingAwards(WaitingAwardService waiting) {
    this.waiting = waiting;
  }

  /** Looks for the next batch, and looks again at those that still wait. */
  public void nextBatch() {
    waiting.ready(new UUID(0, 0));
  }
}
