package org.ecampus.tutoring.offering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.ecampus.kit.audit.Audit;
import org.ecampus.kit.http.Problems;
import org.ecampus.kit.id.Ids;
import org.ecampus.kit.idempotency.Idempotent;
import org.ecampus.kit.outbox.Outbox;
import org.ecampus.kit.paging.Cursor;
import org.ecampus.kit.paging.Page;
import org.ecampus.kit.paging.PageRequest;
import org.ecampus.kit.security.Scope;
import org.ecampus.tutoring.published.OfferingChanged;
import org.ecampus.tutoring.published.OfferingOpened;
import org.jspecify.annotations.Nullable;

/** Opens offerings of courses and changes them. */
@ApplicationScoped
class OfferingService {

  private final OfferingRepository offerings;
  private final OpenableCourses courses;
  private final PriceRule prices;
  private final Outbox outbox;
  private final Audit audit;
  private final Clock clock;

  OfferingService(
      OfferingRepository offerings,
      OpenableCourses courses,
      PriceRule prices,
      Outbox outbox,
      Audit audit,
      Clock clock) {
    this.offerings = offerings;
    this.courses = courses;
    this.prices = prices;
    this.outbox = outbox;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  @Idempotent
  public OfferingView open(Scope scope, UUID owner, OfferingRequest wanted) {
    var course = courses.latest(scope, wanted);
    prices.check(course.price(), wanted.price());
    Offering offering = Offering.of(Ids.next(), owner, course, wanted);
    Instant now = now();
    offering.opened(now);
    offerings.persist(offering);
    outbox.publish(new OfferingOpened(OfferingFacts.state(offering), now).event());
    audit.record("offering.opened", offering.offeringId);
    return OfferingView.of(offering);
  }

  @Transactional
  public OfferingView change(Scope scope, UUID offeringId, OfferingChangeRequest wanted) {
    courses.refuseStanding(offeringId);
    Offering offering = offerings.lock(scope, offeringId).orElseThrow(Problems::notFound);
    refuseStale(offering, wanted.revision());
    prices.check(offering.price, wanted.price());
    Instant now = now();
    offering.change(wanted, now);
    outbox.publish(new OfferingChanged(OfferingFacts.state(offering), now).event());
    audit.record("offering.changed", offering.offeringId);
    return OfferingView.of(offering);
  }

  @Transactional
  public OfferingView get(Scope scope, UUID offeringId) {
    return OfferingView.of(offerings.find(scope, offeringId).orElseThrow(Problems::notFound));
  }

  @Transactional
  public Page<OfferingView> list(Scope scope, @Nullable UUID courseId, PageRequest request) {
    return Page.of(
            offerings.page(scope, courseId, request),
            request,
            last -> Cursor.encode(last.openedAt, last.offeringId))
        .map(OfferingView::of);
  }

  private static void refuseStale(Offering offering, int revision) {
    if (revision != offering.revision) {
      throw Problems.staleRevision("Changed since it was read", offering.revision);
    }
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
