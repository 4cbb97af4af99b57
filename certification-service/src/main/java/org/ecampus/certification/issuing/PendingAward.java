package org.ecampus.certification.issuing;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.ecampus.certification.conclusion.Concluded;

/** An award that was decided and waits for the facts that go on its certificate. */
@Entity
@Table(name = "pending_award")
class PendingAward {
  @Id UUID conclusionId;

  UUID learnerId;

  UUID subjectFactId;

  UUID issuerId;

  int failures;

  static PendingAward of(Concluded award) {
    PendingAward pending = new PendingAward();
    pending.conclusionId = award.conclusionId();
    pending.learnerId = award.learnerId();
    pending.subjectFactId = award.subject().factId();
    pending.issuerId = award.issuerId();
    return pending;
  }
}
