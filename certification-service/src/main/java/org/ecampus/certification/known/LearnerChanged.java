package org.ecampus.certification.known;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.ecampus.certification.wording.PrintableText;
import org.jspecify.annotations.Nullable;

/** What we read of a learner, from enrolment or as a guest. */
record LearnerChanged(
    UUID learnerId, @Nullable UUID institutionId, String language, Instant changedAt, Pii pii) {

  /** The part that names them. */
  record Pii(String givenName, String familyName) {}

  /** As enrolment tells of them: with who registered them. */
  KnownLearner toLearner() {
    KnownLearner learner = toGuest();
    learner.institutionId = Objects.requireNonNull(institutionId);
    return learner;
  }

  /** As webinar tells of them: of nobody's, whatever the event says. */
  KnownLearner toGuest() {
    KnownLearner learner = new KnownLearner();
    learner.learnerId = learnerId;
    learner.name = PrintableText.of(pii.givenName() + " " + pii.familyName());
    learner.language = language;
    learner.changedAt = changedAt;
    return learner;
  }
}
