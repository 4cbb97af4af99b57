package org.ecampus.webinar.webinars;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.ecampus.kit.audit.Audit;
import org.ecampus.kit.http.ProblemException;
import org.ecampus.kit.http.Problems;
import org.ecampus.kit.idempotency.Idempotent;
import org.ecampus.kit.outbox.Outbox;
import org.ecampus.kit.paging.Cursor;
import org.ecampus.kit.paging.Page;
import org.ecampus.kit.paging.PageRequest;
import org.ecampus.kit.security.Caller;
import org.ecampus.kit.security.Institutions;
import org.ecampus.webinar.webinars.model.Publication;

/** Plans webinars and shows them. */
@ApplicationScoped
class WebinarService {

  private final WebinarRepository webinars;
  private final Outbox outbox;
  private final Audit audit;
  private final Caller caller;
  private final Clock clock;

  WebinarService(
      WebinarRepository webinars, Outbox outbox, Audit audit, Caller caller, Clock clock) {
    this.webinars = webinars;
    this.outbox = outbox;
    this.audit = audit;
    this.caller = caller;
    this.clock = clock;
  }

  /** Keeps a new draft, which belongs to the caller and to the institution of the token. */
  @Transactional
  @Idempotent
  public WebinarView create(WebinarRequest request) {
    UUID institution = caller.institution().orElse(Institutions.CENTRE);
    Webinar draft = Webinar.draft(caller.learnerId(), institution, request, now());
    webinars.persist(draft);
    return WebinarView.of(draft);
  }

  /** Opens a draft to registration and publishes that; refuses what is published or has begun. */
  @Transactional
  @Idempotent
  public WebinarView publish(UUID id) {
    Webinar webinar = webinars.lock(id, caller.scope()).orElseThrow(Problems::notFound);
    return switch (webinar.publish(now())) {
      case Publication.Refused(Publication.Reason reason) -> throw refusal(reason);
      case Publication.Scheduled(Instant at) -> {
        outbox.publish(webinar.scheduled(at).event());
        audit.record("webinar.published", id);
        yield WebinarView.of(webinar);
      }
    };
  }

  /** Published webinars, the next to begin first. */
  @Transactional
  public Page<WebinarView> list(WebinarFilter filter, PageRequest request) {
    var rows =
        webinars.published(
            filter.beginningFrom(now()), filter.beginningBefore(), filter.heldIn(), request);
    return Page.of(rows, request, row -> Cursor.encode(row.startsAt, row.id)).map(WebinarView::of);
  }

  /** The drafts in the caller's scope, the oldest first. */
  @Transactional
  public Page<WebinarView> drafts(PageRequest request) {
    var rows = webinars.drafts(caller.scope(), request);
    return Page.of(rows, request, row -> Cursor.encode(row.id)).map(WebinarView::of);
  }

  /** A published webinar, or a draft in the caller's scope. */
  @Transactional
  public WebinarView get(UUID id) {
    return visible(id).map(WebinarView::of).orElseThrow(Problems::notFound);
  }

  private Optional<Webinar> visible(UUID id) {
    return caller.isAnonymous()
        ? webinars.publishedById(id)
        : webinars.publishedOrInScope(id, caller.scope());
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  private static ProblemException refusal(Publication.Reason reason) {
    return switch (reason) {
      case ALREADY_PUBLISHED ->
          Problems.conflict("webinar-already-published", "Webinar is already published", null);
      case ALREADY_BEGUN ->
          Problems.conflict(
              "webinar-already-begun",
              "Webinar begins in the past",
              "Give it a later start first.");
    };
  }
}
