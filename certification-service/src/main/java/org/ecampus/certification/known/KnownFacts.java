package org.ecampus.certification.known;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.ecampus.certification.issuer.Issuer;
import org.ecampus.certification.issuer.IssuerService;
import org.ecampus.certification.issuing.ForeignFacts;
import org.ecampus.certification.issuing.HolderFact;
import org.ecampus.certification.subject.Subject;
import org.ecampus.kit.erasure.ErasedPeople;
import org.ecampus.kit.text.LocalizedText;

/** The facts as other services have told them. */
@ApplicationScoped
class KnownFacts implements ForeignFacts {
  private final KnownLearners learners;
  private final KnownCourseVersions versions;
  private final IssuerService issuers;
  private final FactLockRepository locks;
  private final ErasedPeople erased;

  KnownFacts(
      KnownLearners learners,
      KnownCourseVersions versions,
      IssuerService issuers,
      FactLockRepository locks,
      ErasedPeople erased) {
    this.learners = learners;
    this.versions = versions;
    this.issuers = issuers;
    this.locks = locks;
    this.erased = erased;
  }

  @Override
  public boolean holdLearner(UUID learnerId) {
    return erased.shareUnlessErased(learnerId);
  }

  @Override
  public Optional<HolderFact> holder(UUID learnerId) {
    return learners.holder(learnerId);
  }

  @Override
  public Optional<LocalizedText> titles(Subject subject) {
    return versions.titles(subject.factId());
  }

  @Override
  public Optional<Issuer> issuer(UUID institutionId) {
    return issuers.find(institutionId);
  }

  @Override
  public void holdStill(Subject subject, UUID issuerId) {
    locks.share(subject.factId());
    locks.share(issuerId);
  }
}
