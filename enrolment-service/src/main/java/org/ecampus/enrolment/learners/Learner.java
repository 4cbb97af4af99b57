package org.ecampus.enrolment.learners;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.ecampus.enrolment.learners.model.PersonName;
import org.ecampus.enrolment.published.LearnerChanged;
import org.ecampus.kit.security.EmailAddress;
import org.jspecify.annotations.Nullable;

/** A person who learns. The id is ours; the account is the subject of their tokens, if any. */
@Entity
class Learner {

  @Id UUID id;
  UUID institutionId;
  @Nullable UUID accountId;
  String givenName;
  String familyName;

  @Enumerated(EnumType.STRING)
  NameAssurance nameAssurance = NameAssurance.SELF_DECLARED;

  @Nullable UUID nameConfirmedBy;
  @Nullable Instant nameConfirmedAt;
  @Nullable String email;
  boolean emailVerified;

  @Enumerated(EnumType.STRING)
  @Nullable Gender gender;

  @Nullable String countryCode;

  @Enumerated(EnumType.STRING)
  @Nullable Region region;

  @Nullable String organisation;

  @Enumerated(EnumType.STRING)
  @Nullable OrganisationType organisationType;

  String language;
  @Nullable String timeZone;
  Instant changedAt;

  PersonName name() {
    return new PersonName(givenName, familyName);
  }

  boolean hasAccount() {
    return accountId != null;
  }

  /** The learner says they are called otherwise; nobody has vouched for that yet. */
  void declare(PersonName name) {
    givenName = name.givenName();
    familyName = name.familyName();
    nameAssurance = NameAssurance.SELF_DECLARED;
    nameConfirmedBy = null;
    nameConfirmedAt = null;
  }

  /** Somebody who has seen proof vouches for the name. */
  void confirm(PersonName name, UUID by, Instant at) {
    givenName = name.givenName();
    familyName = name.familyName();
    nameAssurance = NameAssurance.CONFIRMED;
    nameConfirmedBy = by;
    nameConfirmedAt = at;
  }

  /** Takes the address of a token: a verified one in any case, another where none is known. */
  void take(EmailAddress said) {
    if (said.verified() || email == null) {
      email = said.address();
      emailVerified = said.verified();
    }
  }

  LearnerChanged changed() {
    return new LearnerChanged(
        id,
        institutionId,
        language,
        hasAccount(),
        nameAssurance.name(),
        timeZone,
        countryCode,
        nameOf(region),
        nameOf(organisationType),
        changedAt,
        pii());
  }

  private LearnerChanged.Pii pii() {
    return new LearnerChanged.Pii(
        givenName,
        familyName,
        nameOf(gender),
        organisation,
        email,
        email == null ? null : emailVerified);
  }

  private static @Nullable String nameOf(@Nullable Enum<?> value) {
    return value == null ? null : value.name();
  }
}
