package org.ecampus.enrolment.rules;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;
import org.ecampus.enrolment.offering.Admission;
import org.jspecify.annotations.Nullable;

/** What an administrator has decided about who may enrol in an offering. */
@Entity
class EnrolmentRules {

  @Id UUID offeringId;

  @Enumerated(EnumType.STRING)
  Admission admission;

  @Nullable String keyHash;
}
