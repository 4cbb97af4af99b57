package org.ecampus.certification.known;

import java.time.Instant;
import java.util.UUID;
import org.ecampus.certification.wording.PrintableText;
import org.jspecify.annotations.Nullable;

/** What we read of a learner, with an account or as a guest. */
record LearnerChanged(
    UUID learnerId, @Nullable UUID institutionId, String language, Instant changedAt, Pii pii) {

  /** The part that names them. */
  record Pii(String givenName, String familyName) {}

  KnownLearner toKnown() {
    KnownLearner learner = new KnownLearner();
    learner.learnerId = learnerId;
    learner.institutionId = institutionId;
    learner.name = PrintableText.of(pii.givenName() + " " + pii.familyName());
    learner.language = language;
    learner.changedAt = changedAt;
    return learner;
  }
}
