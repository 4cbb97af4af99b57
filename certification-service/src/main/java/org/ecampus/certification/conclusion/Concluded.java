package org.ecampus.certification.conclusion;

import java.time.Instant;
import java.util.UUID;
import org.ecampus.certification.awarding.model.Decision;
import org.ecampus.certification.subject.Subject;

/** A completion and what it earned under one version of the award rules. */
public record Concluded(
    UUID conclusionId,
    UUID offeringId,
    UUID learnerId,
    UUID institutionId,
    UUID issuerId,
    Subject subject,
    int minutes,
    Instant startedAt,
    Instant completedAt,
    int rulesVersion,
    Decision decision) {

  /** Whether it earned a certificate. */
  public boolean isAward() {
    return decision instanceof Decision.Award;
  }
}
