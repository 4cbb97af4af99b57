package org.ecampus.enrolment.learners;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.ecampus.enrolment.learners.model.PersonName;
import org.ecampus.kit.http.Problems;
import org.ecampus.kit.security.Caller;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** What learners say about themselves. */
@ApplicationScoped
public class ProfileService {

  private final LearnerRepository repository;
  private final Learners learners;
  private final CertificateRepository certificates;
  private final Countries countries;
  private final JsonWebToken token;
  private final Caller caller;

  ProfileService(
      LearnerRepository repository,
      Learners learners,
      CertificateRepository certificates,
      Countries countries,
      JsonWebToken token,
      Caller caller) {
    this.repository = repository;
    this.learners = learners;
    this.certificates = certificates;
    this.countries = countries;
    this.token = token;
    this.caller = caller;
  }

  /** The caller's profile; 404 until they have said who they are. */
  @Transactional
  public ProfileView get() {
    return repository
        .find(caller.learnerId(), caller.scope())
        .map(ProfileView::of)
        .orElseThrow(Problems::notFound);
  }

  /** Puts what the caller says in place of what they said before. */
  @Transactional
  public ProfileView save(ProfileRequest said) {
    PersonName name = name(said);
    Region region = region(said);
    UUID id = caller.learnerId();
    Optional<Learner> known = repository.findToChange(id, caller.scope());
    if (known.isEmpty()) {
      return ProfileView.of(
          learners.add(id, caller.scope(), learner -> fill(learner, said, name, region)));
    }
    requireUnfrozen(known.get(), name);
    learners.change(known.get(), learner -> fill(learner, said, name, region));
    return ProfileView.of(known.get());
  }

  private void requireUnfrozen(Learner learner, PersonName name) {
    if (!learner.name().equals(name) && !certificates.validOf(learner.id).isEmpty()) {
      throw Problems.conflict(
          "name-frozen",
          "A certificate shows the name",
          "An administrator can change it and have the certificate issued again.");
    }
  }

  private void fill(Learner learner, ProfileRequest said, PersonName name, Region region) {
    if (learner.givenName == null || !learner.name().equals(name)) {
      learner.declare(name);
    }
    learner.accountId = caller.id();
    caller.email().ifPresent(learner::take);
    learner.gender = said.gender();
    learner.countryCode = said.countryCode();
    learner.region = region;
    learner.organisation = Checks.organisation(said.organisation());
    learner.organisationType = said.organisationType();
    learner.language = Checks.language(said.language());
    learner.timeZone = Checks.timeZone(said.timeZone());
  }

  private PersonName name(ProfileRequest said) {
    return Checks.name(
        part("givenName", said.givenName(), "given_name"),
        part("familyName", said.familyName(), "family_name"));
  }

  private String part(String field, @Nullable String said, String claim) {
    String part = said != null ? said : token.<@Nullable String>getClaim(claim);
    if (part == null || part.isBlank()) {
      throw Problems.invalid(field, "is neither here nor in the token");
    }
    return part;
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
}
