package org.ecampus.certification.learner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.ecampus.kit.http.Problems;
import org.ecampus.kit.security.Scope;
import org.ecampus.kit.security.ScopeFilter;

/** The learners that are in a scope: registered by its institution, or with a completion there. */
@ApplicationScoped
public class LearnerRepository {
  private static final String REGISTERED =
      "SELECT 1 FROM known_learner WHERE learner_id = :learner";
  private static final String COMPLETED = "SELECT 1 FROM conclusion WHERE learner_id = :learner";

  private final EntityManager database;

  LearnerRepository(EntityManager database) {
    this.database = database;
  }

  /** Answers 404 for a learner who is not in scope, whether they exist or not; never to oneself. */
  public void require(Scope scope, UUID learnerId) {
    if (scope.equals(new Scope.Own(learnerId))) {
      return;
    }
    var filter = ScopeFilter.of(scope, "learner_id", "institution_id");
    String condition = filter.condition();
    var query =
        database
            .createNativeQuery(
                REGISTERED + condition + " UNION ALL " + COMPLETED + condition + " LIMIT 1")
            .setParameter("learner", learnerId);
    filter.parameters().forEach(query::setParameter);
    if (query.getResultList().isEmpty()) {
      throw Problems.notFound();
    }
  }
}
