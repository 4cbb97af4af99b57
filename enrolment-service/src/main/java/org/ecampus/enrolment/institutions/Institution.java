package org.ecampus.enrolment.institutions;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.ecampus.enrolment.published.InstitutionChanged;
import org.jspecify.annotations.Nullable;

/** The centre, or a partner: who owns offerings and who sends people to them. */
@Entity
class Institution {

  @Id UUID id;
  int revision;
  String name;

  @Enumerated(EnumType.STRING)
  InstitutionKind kind;

  String countryCode;
  @Nullable String primaryColour;
  @Nullable String website;
  Instant changedAt;

  static Institution made(UUID id, Details said, Instant at) {
    Institution made = new Institution();
    made.id = id;
    made.become(said, at);
    return made;
  }

  /** All that is said now, in place of what was said before. */
  void become(Details said, Instant at) {
    revision++;
    name = said.name();
    kind = said.kind();
    countryCode = said.countryCode();
    primaryColour = said.primaryColour();
    website = said.website();
    changedAt = at;
  }

  @Nullable Brand brand() {
    Brand brand = new Brand(primaryColour, website);
    return brand.isBlank() ? null : brand;
  }

  InstitutionChanged changed() {
    Brand brand = brand();
    return new InstitutionChanged(
        id,
        revision,
        name,
        kind.name(),
        countryCode,
        brand == null ? null : new InstitutionChanged.Brand(primaryColour, website),
        changedAt);
  }
}
