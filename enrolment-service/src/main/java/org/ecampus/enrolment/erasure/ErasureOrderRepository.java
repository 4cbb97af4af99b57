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
      "accountState = PENDING and accountRetryAt <= ?1 order by accountRetryAt";

  /** Whose accounts are to be deleted now, so many at most. */
  List<ErasureOrder> due(Instant now, int most) {
    return find(DUE, now).page(0, most).list();
  }
}
