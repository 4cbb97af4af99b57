package org.ecampus.webinar.webinars;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.ecampus.kit.audit.Audit;
import org.ecampus.kit.erasure.ErasedPeople;
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
  private final ErasedPeople erased;
  private final Outbox outbox;
  private final Audit audit;
  private final Caller caller;
  private final Clock clock;

  WebinarService(
      WebinarRepository webinars,
      ErasedPeople erased,
      Outbox outbox,
      Audit audit,
      Caller caller,
      Clock clock) {
    this.webinars = webinars;
    this.erased = erased;
    this.outbox = outbox;
    this.audit = audit;
    this.caller = caller;
    this.clock = clock;
  }

  /** Keeps a new draft, which belongs to the caller and to the institution of the token. */
  @Transactional
  @Idempotent
  public WebinarView create(WebinarRequest request) {
    UUID owner = caller.learnerId();
    erased.refuse(owner);
    UUID institution = caller.institution().orElse(Institutions.CENTRE);
    Webinar draft = Webinar.draft(owner, institution, request, now());
    webinars.persist(draft);
    audit.record("webinar.created", draft.id);
    return WebinarView.of(draft);
  }

  /** Replaces what a draft says; refuses when it was changed since it was read. */
  @Transactional
  public WebinarView change(UUID id, WebinarChangeRequest request) {
    Webinar draft =
        webinars.lock(id, caller.scope()).filter(Webinar::isDraft).orElseThrow(Problems::notFound);
    refuseStale(draft, request.revision());
    draft.plan(request.webinar());
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

  /** A draft in the caller's scope. */
  @Transactional
  public WebinarView draft(UUID id) {
    return webinars.draft(id, caller.scope()).map(WebinarView::of).orElseThrow(Problems::notFound);
  }

  /** A published webinar. */
  @Transactional
  public WebinarView get(UUID id) {
    return webinars.publishedById(id).map(WebinarView::of).orElseThrow(Problems::notFound);
  }

  private static void refuseStale(Webinar draft, int revision) {
    if (revision != draft.revision) {
      throw Problems.staleRevision("The draft has changed meanwhile", draft.revision);
    }
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
              "Change the draft so that it begins later.");
    };
  }
}
