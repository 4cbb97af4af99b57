package org.ecampus.certification.issuing;

import java.util.Optional;
import java.util.UUID;
import org.ecampus.kit.text.LocalizedText;

/** The foreign facts a certificate needs; each may arrive after the completion it is needed for. */
public interface Facts {
  /** The learner as she is known; empty as long as nothing has arrived about her. */
  Optional<Holder> holder(UUID learnerId);

  /** The titles of the course version; empty as long as it has not arrived. */
  Optional<LocalizedText> titles(UUID courseVersionId);

  /**
   * Waits for those who are just now writing these two facts and keeps others from it until the
   * transaction ends, so that a fact is either seen by the next look or arrives after the commit.
   */
  void holdStill(UUID learnerId, UUID courseVersionId);
}
