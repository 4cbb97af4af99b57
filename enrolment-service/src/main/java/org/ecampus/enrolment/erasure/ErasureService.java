package org.ecampus.enrolment.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ecampus.enrolment.published.LearnerErased;
import org.ecampus.kit.audit.Audit;
import org.ecampus.kit.config.RealTime;
import org.ecampus.kit.http.Problems;
import org.ecampus.kit.idempotency.Idempotent;
import org.ecampus.kit.outbox.Outbox;
import org.ecampus.kit.security.Caller;

/** Erases learners here and has the others do so. */
@ApplicationScoped
public class ErasureService {

  private static final String OWN = "enrolment";

  private final ErasureOrderRepository orders;
  private final ErasureAnswerRepository answers;
  private final OwnRows rows;
  private final Outbox outbox;
  private final Audit audit;
  private final Caller caller;
  private final Clock business;
  private final Clock real;

  ErasureService(
      ErasureOrderRepository orders,
      ErasureAnswerRepository answers,
      OwnRows rows,
      Outbox outbox,
      Audit audit,
      Caller caller,
      Clock business,
      @RealTime Clock real) {
    this.orders = orders;
    this.answers = answers;
    this.rows = rows;
    this.outbox = outbox;
    this.audit = audit;
    this.caller = caller;
    this.business = business;
    this.real = real;
  }

  /** Erases the learner; where that was ordered before, only what has failed is tried again. */
  @Idempotent
  @Transactional
  public ErasureView start(UUID learnerId) {
    rows.own(learnerId);
    Optional<ErasureOrder> ordered = orders.findByIdOptional(learnerId);
    return view(ordered.map(this::orderedAgain).orElseGet(() -> erased(learnerId)));
  }

  @Transactional
  public ErasureView get(UUID learnerId) {
    return view(orders.findByIdOptional(learnerId).orElseThrow(Problems::notFound));
  }

  private ErasureOrder orderedAgain(ErasureOrder order) {
    order.tryAgain(now(real));
    audit.record("learner.erasure-ordered-again", order.learnerId);
    return order;
  }

  private ErasureOrder erased(UUID learnerId) {
    if (!rows.areThere(learnerId)) {
      throw Problems.notFound();
    }
    ErasureOrder order = order(learnerId);
    orders.persistAndFlush(order);
    Map<String, Integer> removed = rows.remove(learnerId, order.accountId, caller.id());
    answers.add(learnerId, OWN, removed, order.startedAt);
    outbox.publishAll(new LearnerErased(learnerId, order.startedAt).events());
    audit.record("learner.erased", learnerId);
    return order;
  }

  private ErasureOrder order(UUID learnerId) {
    ErasureOrder order = new ErasureOrder();
    order.learnerId = learnerId;
    order.accountId = rows.accountOf(learnerId);
    order.startedBy = caller.id();
    order.startedAt = now(business);
    order.accountRetryAt = now(real);
    return order;
  }

  private ErasureView view(ErasureOrder order) {
    return ErasureView.of(order, answers.of(order.learnerId));
  }

  private static Instant now(Clock clock) {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
