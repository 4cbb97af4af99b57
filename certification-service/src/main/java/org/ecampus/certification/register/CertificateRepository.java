package org.ecampus.certification.register;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class CertificateRepository implements PanacheRepositoryBase<Certificate, UUID> {

  Optional<Certificate> ofLearner(UUID certificateId, UUID learnerId) {
    return find("certificateId = ?1 and learnerId = ?2", certificateId, learnerId)
        .firstResultOptional();
  }

  List<Certificate> newestFirst(UUID learnerId, Optional<UUID> before, int rows) {
    return before
        .map(id -> find("learnerId = ?1 and certificateId < ?2" + NEWEST_FIRST, learnerId, id))
        .orElseGet(() -> find("learnerId = ?1" + NEWEST_FIRST, learnerId))
        .range(0, rows - 1)
        .list();
  }

  Optional<Certificate> withCode(VerificationCode code) {
    return find("verificationCode", code.value()).firstResultOptional();
  }

  Optional<Certificate> locked(UUID certificateId) {
    return findByIdOptional(certificateId, LockModeType.PESSIMISTIC_WRITE);
  }

  private static final String NEWEST_FIRST = " order by certificateId desc";
}
