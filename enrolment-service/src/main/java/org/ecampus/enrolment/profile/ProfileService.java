package org.ecampus.enrolment.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.ecampus.kit.http.Problems;
import org.ecampus.kit.outbox.Outbox;
import org.ecampus.kit.text.LanguageTag;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
public class ProfileService {

  private final LearnerRepository learners;
  private final Countries countries;
  private final JsonWebToken token;
  private final Outbox outbox;
  private final Clock clock;

  ProfileService(
      LearnerRepository learners,
      Countries countries,
      JsonWebToken token,
      Outbox outbox,
      Clock clock) {
    this.learners = learners;
    this.countries = countries;
    this.token = token;
    this.outbox = outbox;
    this.clock = clock;
  }

  @Transactional
  public Profile of(UUID learnerId) {
    return learners.findByIdOptional(learnerId).map(Profile::of).orElseThrow(Problems::notFound);
  }

  @Transactional
  public Profile save(UUID learnerId, ProfileRequest said) {
    Learner learner = learner(learnerId, said);
    if (!learners.save(learner)) {
      return of(learnerId);
    }
    outbox.publish(learner.changed().event());
    return Profile.of(learner);
  }

  private Learner learner(UUID id, ProfileRequest said) {
    Learner learner = new Learner();
    learner.id = id;
    learner.givenName = name("givenName", said.givenName(), "given_name");
    learner.familyName = name("familyName", said.familyName(), "family_name");
    learner.gender = said.gender();
    learner.countryCode = said.countryCode();
    learner.region = region(said);
    learner.organisation = said.organisation();
    learner.organisationType = said.organisationType();
    learner.language = language(said.language());
    learner.timeZone = timeZone(said.timeZone());
    learner.changedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
    return learner;
  }

  private String name(String field, @Nullable String said, String claim) {
    String name = said != null ? said : token.<@Nullable String>getClaim(claim);
    if (name == null || name.isBlank()) {
      throw Problems.invalid(field, "is neither here nor in the token");
    }
    return name.strip();
  }

  private Region region(ProfileRequest said) {
    Region ofCountry =
        countries
            .regionOf(said.countryCode())
            .orElseThrow(() -> Problems.invalid("countryCode", "is no ISO 3166-1 country"));
    return said.organisationType() == OrganisationType.UN_OR_INTERGOVERNMENTAL
        ? Region.INTERNATIONAL_OFFICIALS
        : ofCountry;
  }

  private static String language(String said) {
    try {
      return LanguageTag.checked(said);
    } catch (IllegalArgumentException noTag) {
      throw Problems.invalid("language", "is no BCP 47 language tag");
    }
  }

  private static String timeZone(String said) {
    if (!ZoneId.getAvailableZoneIds().contains(said)) {
      throw Problems.invalid("timeZone", "is no IANA time zone");
    }
    return said;
  }
}
