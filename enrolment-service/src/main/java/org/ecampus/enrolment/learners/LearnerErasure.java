package org.ecampus.enrolment.learners;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Removes who a learner is. */
@ApplicationScoped
public class LearnerErasure {

  private final LearnerRepository learners;
  private final NameChangeRepository nameChanges;
  private final CertificateRepository certificates;

  LearnerErasure(
      LearnerRepository learners,
      NameChangeRepository nameChanges,
      CertificateRepository certificates) {
    this.learners = learners;
    this.nameChanges = nameChanges;
    this.certificates = certificates;
  }

  public boolean isKnown(UUID learnerId) {
    return learners.findByIdOptional(learnerId).isPresent();
  }

  /** The account the learner has said who they are with. */
  public Optional<UUID> accountOf(UUID learnerId) {
    return learners.findByIdOptional(learnerId).map(learner -> learner.accountId);
  }

  /** Deletes every row and says how many of which table. */
  public Map<String, Integer> erase(UUID learnerId) {
    return Map.of(
        "known_certificate", certificates.forget(learnerId),
        "learner", Math.toIntExact(learners.delete("id", learnerId)),
        "name_change", Math.toIntExact(nameChanges.delete("learnerId", learnerId)));
  }
}
