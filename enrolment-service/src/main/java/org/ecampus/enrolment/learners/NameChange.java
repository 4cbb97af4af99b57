package org.ecampus.enrolment.learners;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.ecampus.kit.id.Ids;

/** Why an administrator changed a learner's name, and when. */
@Entity
class NameChange {

  @Id UUID id;
  UUID learnerId;
  UUID changedBy;
  String reason;
  Instant changedAt;

  static NameChange of(UUID learnerId, UUID by, String reason, Instant at) {
    NameChange change = new NameChange();
    change.id = Ids.next();
    change.learnerId = learnerId;
    change.changedBy = by;
    change.reason = reason;
    change.changedAt = at;
    return change;
  }
}
