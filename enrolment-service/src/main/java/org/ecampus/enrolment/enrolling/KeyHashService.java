package org.ecampus.enrolment.enrolling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** The hash of an offering's enrolment key, read in a short transaction of its own. */
@ApplicationScoped
public class KeyHashService {

  private final CandidateRepository candidates;

  KeyHashService(CandidateRepository candidates) {
    this.candidates = candidates;
  }

  @Transactional
  public Optional<String> of(UUID offeringId) {
    return candidates.keyHash(offeringId);
  }
}
