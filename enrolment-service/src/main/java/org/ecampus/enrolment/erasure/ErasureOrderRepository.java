package org.ecampus.enrolment.erasure;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Reached by administrators of the centre and by jobs only. */
@ApplicationScoped
class ErasureOrderRepository implements PanacheRepositoryBase<ErasureOrder, UUID> {

  private static final String DUE =
      """
      SELECT * FROM erasure WHERE account_state = 'PENDING' AND account_retry_at <= :now
      ORDER BY account_retry_at LIMIT :most FOR UPDATE SKIP LOCKED
      """;

  /** Whose accounts are to be deleted now, without those that another instance takes just now. */
  @SuppressWarnings("unchecked")
  List<ErasureOrder> due(Instant now, int most) {
    return getEntityManager()
        .createNativeQuery(DUE, ErasureOrder.class)
        .setParameter("now", now)
        .setParameter("most", most)
        .getResultList();
  }
}
