package org.ecampus.enrolment.rules;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.ecampus.enrolment.enrolling.EnrolmentKey;
import org.ecampus.enrolment.enrolling.Seating;
import org.ecampus.enrolment.enrolling.model.Seats;
import org.ecampus.enrolment.offering.Admission;
import org.ecampus.enrolment.offering.OfferingRepository;
import org.ecampus.enrolment.offering.OfferingView;
import org.ecampus.kit.audit.Audit;
import org.ecampus.kit.http.Problems;
import org.jspecify.annotations.Nullable;

/** Reads and sets who may enrol in an offering, and how many. */
@ApplicationScoped
public class EnrolmentRulesService {

  private final EnrolmentRulesRepository allRules;
  private final OfferingRepository offerings;
  private final Seating seating;
  private final Audit audit;

  EnrolmentRulesService(
      EnrolmentRulesRepository allRules,
      OfferingRepository offerings,
      Seating seating,
      Audit audit) {
    this.allRules = allRules;
    this.offerings = offerings;
    this.seating = seating;
    this.audit = audit;
  }

  /** The rules in force and the seats as they are just now; 404 when there is no such offering. */
  @Transactional
  public EnrolmentRulesView get(UUID offeringId) {
    OfferingView offering = offerings.find(offeringId).orElseThrow(Problems::notFound);
    return EnrolmentRulesView.of(offeringId, offering.admission(), seating.look(offeringId));
  }

  /**
   * Puts these rules in place of those before, the key already hashed; who waits moves up when
   * there is room. Seats are 1 or more, null for as many as people come; 404 for no such offering.
   */
  @Transactional
  public EnrolmentRulesView replace(
      UUID offeringId, Admission admission, @Nullable EnrolmentKey key, @Nullable Integer seats) {
    if (!offerings.exists(offeringId)) {
      throw Problems.notFound();
    }
    seating.own(offeringId);
    EnrolmentRules rules = allRules.of(offeringId);
    rules.admission = admission;
    rules.keyHash = key == null ? null : key.hash();
    allRules.persistAndFlush(rules);
    Seats resized = seating.resize(offeringId, seats);
    audit.record("enrolment-rules.replaced", offeringId);
    return EnrolmentRulesView.of(offeringId, admission, resized);
  }
}
