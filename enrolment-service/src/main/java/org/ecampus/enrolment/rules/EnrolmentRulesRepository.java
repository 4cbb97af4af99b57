package org.ecampus.enrolment.rules;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class EnrolmentRulesRepository implements PanacheRepositoryBase<EnrolmentRules, UUID> {

  boolean areMadeFor(UUID offeringId) {
    return findByIdOptional(offeringId).isPresent();
  }

  /** The rules of an offering, to be decided anew. */
  EnrolmentRules of(UUID offeringId) {
    return findByIdOptional(offeringId).orElseGet(() -> made(offeringId));
  }

  private EnrolmentRules made(UUID offeringId) {
    EnrolmentRules rules = new EnrolmentRules();
    rules.offeringId = offeringId;
    return rules;
  }
}
