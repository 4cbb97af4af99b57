package org.ecampus.certification.issuing;

import java.util.Optional;
import java.util.UUID;
import org.ecampus.certification.issuer.Issuer;
import org.ecampus.certification.subject.Subject;
import org.ecampus.kit.text.LocalizedText;

/** The foreign facts a certificate needs; each may arrive after the completion it is needed for. */
public interface ForeignFacts {
  /**
   * Waits for those who are just now writing or erasing what is known of the learner and keeps
   * others from it until the transaction ends; false when the learner was erased.
   */
  boolean holdLearner(UUID learnerId);

  /** The learner as they are known; empty as long as nothing has arrived about them. */
  Optional<HolderFact> holder(UUID learnerId);

  /** The titles of the subject; empty as long as they have not arrived. */
  Optional<LocalizedText> titles(Subject subject);

  /** The institution that issues; empty as long as it has not been told of. */
  Optional<Issuer> issuer(UUID institutionId);

  /**
   * Waits for those who are just now writing these two facts and keeps others from it until the
   * transaction ends, so that a fact is either seen by the next look or arrives after the commit.
   */
  void holdStill(Subject subject, UUID issuerId);
}
