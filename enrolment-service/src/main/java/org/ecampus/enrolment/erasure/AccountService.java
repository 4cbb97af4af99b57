package org.ecampus.enrolment.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.ecampus.kit.config.RealTime;

/** Keeps count of the accounts that are still to be deleted. */
@ApplicationScoped
public class AccountService {

  private final ErasureOrderRepository orders;
  private final Clock clock;

  AccountService(ErasureOrderRepository orders, @RealTime Clock clock) {
    this.orders = orders;
    this.clock = clock;
  }

  /** Takes accounts that are to be deleted now from all other instances; so many at most. */
  @Transactional
  public List<Due> take(int most) {
    Instant now = clock.instant();
    List<ErasureOrder> due = orders.due(now, most);
    due.forEach(order -> order.taken(now));
    return due.stream().map(order -> new Due(order.learnerId, order.accountId)).toList();
  }

  /** Notes what came of an attempt. */
  @Transactional
  public void settle(UUID learnerId, boolean isGone) {
    ErasureOrder order = orders.findById(learnerId);
    if (isGone) {
      order.deleted();
    } else {
      order.failed(clock.instant());
    }
  }

  /** An account to be deleted. */
  public record Due(UUID learnerId, UUID accountId) {}
}
