package org.ecampus.certification.awarding;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class AwardRulesRepository implements PanacheRepositoryBase<AwardRulesVersion, Integer> {

  /** The number of the version in force; one comes into force at its very instant. */
  int inForceAt(Instant time) {
    return find(
            "select version from AwardRulesVersion where effectiveFrom <= ?1 order by version desc",
            time)
        .project(Integer.class)
        .firstResult();
  }

  Optional<AwardRulesVersion> newest() {
    return find("order by version desc").firstResultOptional();
  }

  List<AwardRulesVersion> newestFirst(long below, int rows) {
    return find("version < ?1 order by version desc", Math.clamp(below, 0, Integer.MAX_VALUE))
        .range(0, rows - 1)
        .list();
  }

  /** Lets one transaction at a time append; readers go on. */
  void lockForAppending() {
    getEntityManager()
        .createNativeQuery("LOCK TABLE award_rules IN SHARE ROW EXCLUSIVE MODE")
        .executeUpdate();
  }
}
