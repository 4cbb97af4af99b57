package org.ecampus.enrolment.enrolling;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ecampus.enrolment.enrolling.model.Promotion;
import org.ecampus.kit.security.Scope;
import org.ecampus.kit.security.ScopeFilter;

@ApplicationScoped
class EnrolmentRepository implements PanacheRepositoryBase<Enrolment, UUID> {

  private static final String WHERE =
      "select offeringId, learnerId from Enrolment where id = :enrolment";

  private static final String WAITING = "offeringId = ?1 and state = WAITING";
  private static final String EXEMPT = " and paymentExempt = true";
  private static final String LONGEST_FIRST = " order by place";

  /** Whose enrolment it is and in what; nothing where the scope does not reach. */
  Optional<Whereabouts> whereabouts(UUID enrolmentId, Scope scope) {
    ScopeFilter filter = ScopeFilter.of(scope, "learnerId", "institutionId");
    Map<String, Object> parameters = new HashMap<>(filter.parameters());
    parameters.put("enrolment", enrolmentId);
    return find(WHERE + filter.condition(), parameters)
        .project(Whereabouts.class)
        .firstResultOptional();
  }

  /** Those who wait for this offering and may move up, longest first, so many at most. */
  List<Enrolment> longestWaiting(UUID offeringId, Promotion whom, int people) {
    return switch (whom) {
      case NOBODY -> List.of();
      case EXEMPT_FROM_PAYMENT -> waiting(EXEMPT, offeringId, people);
      case EVERYBODY -> waiting("", offeringId, people);
    };
  }

  private List<Enrolment> waiting(String who, UUID offeringId, int people) {
    return find(WAITING + who + LONGEST_FIRST, offeringId).page(0, people).list();
  }

  /** The enrolment as it is stored now, whatever this transaction has read before. */
  Enrolment fresh(UUID enrolmentId) {
    Enrolment enrolment = findById(enrolmentId);
    getEntityManager().refresh(enrolment);
    return enrolment;
  }
}
