package org.ecampus.tutoring.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How many attempts a learner has at each knowledge check of an enrolment. */
@ApplicationScoped
public class AttemptAllowance {

  private final AttemptRepository attempts;
  private final int most;

  AttemptAllowance(
      AttemptRepository attempts,
      @ConfigProperty(name = "ecampus.tutoring.attempts-per-check") int most) {
    this.attempts = attempts;
    this.most = most;
  }

  /** Those made, and those allowed in all. */
  public Attempts of(UUID enrolmentId, UUID activityId) {
    return new Attempts(attempts.count(enrolmentId, activityId), most);
  }
}
