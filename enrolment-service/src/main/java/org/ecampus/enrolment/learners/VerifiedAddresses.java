package org.ecampus.enrolment.learners;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.ecampus.kit.security.EmailAddress;
import org.ecampus.kit.security.Scope;

/** Takes over what a token says of an address, where somebody does something else with it. */
@ApplicationScoped
public class VerifiedAddresses {

  private final LearnerRepository repository;
  private final Learners learners;

  VerifiedAddresses(LearnerRepository repository, Learners learners) {
    this.repository = repository;
    this.learners = learners;
  }

  /** Puts it in place of the one the learner has, and tells the others, in the transaction. */
  public void take(UUID learnerId, Scope scope, EmailAddress verified) {
    repository
        .findToChange(learnerId, scope)
        .ifPresent(learner -> learners.change(learner, known -> known.take(verified)));
  }
}
