package org.ecampus.tutoring.day;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ecampus.kit.audit.Audit;
import org.ecampus.kit.idempotency.Idempotent;
import org.ecampus.kit.outbox.Outbox;
import org.ecampus.kit.paging.Cursor;
import org.ecampus.kit.security.Scope;
import org.jspecify.annotations.Nullable;

/** Publishes kept days again, for a consumer that comes after the outbox has forgotten them. */
@ApplicationScoped
class LearningDayService {

  private static final int BATCH = 500;
  private static final UUID FIRST = new UUID(0, 0);

  private final LearningDayRepository days;
  private final Outbox outbox;
  private final Audit audit;

  LearningDayService(LearningDayRepository days, Outbox outbox, Audit audit) {
    this.days = days;
    this.outbox = outbox;
    this.audit = audit;
  }

  @Transactional
  @Idempotent
  public PublishedDaysView publish(Scope scope, UUID administratorId, PublishDaysRequest request) {
    List<LearningDay> batch = batch(scope, request);
    outbox.publishAll(batch.stream().map(day -> day.fact().event()).toList());
    audit.record("learning-days.published", administratorId);
    return new PublishedDaysView(batch.size(), next(batch));
  }

  private List<LearningDay> batch(Scope scope, PublishDaysRequest request) {
    if (request.after() == null) {
      return days.after(scope, request.since(), FIRST, BATCH);
    }
    Cursor last = Cursor.decode(request.after(), 2);
    LocalDate day = last.date(0);
    return day.isBefore(request.since())
        ? days.after(scope, request.since(), FIRST, BATCH)
        : days.after(scope, day, last.uuid(1), BATCH);
  }

  private static @Nullable String next(List<LearningDay> batch) {
    if (batch.size() < BATCH) {
      return null;
    }
    LearningDay.Key last = batch.getLast().key;
    return Cursor.encode(last.day(), last.enrolmentId());
  }
}
