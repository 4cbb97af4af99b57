package org.ecampus.enrolment.profile;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.ecampus.enrolment.published.LearnerChanged;
import org.jspecify.annotations.Nullable;

/** A person who learns; her id is the subject of her token. */
@Entity
class Learner {

  @Id UUID id;
  String givenName;
  String familyName;

  @Enumerated(EnumType.STRING)
  Gender gender;

  String countryCode;

  @Enumerated(EnumType.STRING)
  Region region;

  @Nullable String organisation;

  @Enumerated(EnumType.STRING)
  OrganisationType organisationType;

  String language;
  String timeZone;
  Instant changedAt;

  LearnerChanged changed() {
    return new LearnerChanged(
        id,
        language,
        timeZone,
        countryCode,
        region.name(),
        organisationType.name(),
        changedAt,
        new LearnerChanged.Pii(givenName, familyName, gender.name(), organisation));
  }
}
