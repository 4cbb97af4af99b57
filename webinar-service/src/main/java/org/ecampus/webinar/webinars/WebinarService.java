package org.ecampus.webinar.webinars;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.ecampus.kit.http.ProblemException;
import org.ecampus.kit.http.Problems;
import org.ecampus.kit.idempotency.Idempotent;
import org.ecampus.kit.outbox.Outbox;
import org.ecampus.kit.paging.Cursor;
import org.ecampus.kit.paging.Page;
import org.ecampus.kit.paging.PageRequest;
import org.ecampus.kit.security.Caller;
import org.ecampus.kit.security.Roles;
import org.ecampus.webinar.webinars.model.Publication;

@ApplicationScoped
class WebinarService {

  private final WebinarRepository webinars;
  private final Outbox outbox;
  private final Caller caller;
  private final Clock clock;

  WebinarService(WebinarRepository webinars, Outbox outbox, Caller caller, Clock clock) {
    this.webinars = webinars;
    this.outbox = outbox;
    this.caller = caller;
    this.clock = clock;
  }

  /** Keeps a new draft of the caller's. */
  @Transactional
  @Idempotent
  public WebinarView create(NewWebinar described) {
    Webinar draft = Webinar.draft(caller.id(), described, now());
    webinars.persist(draft);
    return draft.view();
  }

  /** Opens a draft to registration and tells so; refuses what is published or has begun. */
  @Transactional
  @Idempotent
  public WebinarView publish(UUID id) {
    Webinar webinar = publishable(id).orElseThrow(Problems::notFound);
    return switch (webinar.publish(now())) {
      case Publication.Refused(Publication.Reason reason) -> throw refusal(reason);
      case Publication.Scheduled(Instant at) -> {
        outbox.publish(webinar.scheduled(at).outgoing());
        yield webinar.view();
      }
    };
  }

  /** Published webinars, the next to begin first. */
  @Transactional
  public Page<WebinarView> list(WebinarFilter filter, PageRequest request) {
    var rows =
        webinars.published(
            filter.beginningFrom(now()), filter.beginningBefore(), filter.heldIn(), request);
    return Page.of(rows, request, row -> Cursor.encode(row.startsAt(), row.id()))
        .map(Webinar::view);
  }

  /** The caller's drafts, an administrator's everybody's, the oldest first. */
  @Transactional
  public Page<WebinarView> drafts(PageRequest request) {
    var rows =
        webinars.drafts(administrates() ? Optional.empty() : Optional.of(caller.id()), request);
    return Page.of(rows, request, row -> Cursor.encode(row.id())).map(Webinar::view);
  }

  /** One webinar that the caller may see. */
  @Transactional
  public WebinarView get(UUID id) {
    return visible(id).map(Webinar::view).orElseThrow(Problems::notFound);
  }

  private Optional<Webinar> visible(UUID id) {
    if (caller.isAnonymous()) {
      return webinars.publishedById(id);
    }
    return administrates()
        ? webinars.findByIdOptional(id)
        : webinars.draftOrPublishedById(id, caller.id());
  }

  private Optional<Webinar> publishable(UUID id) {
    return administrates() ? webinars.lock(id) : webinars.lockOwned(id, caller.id());
  }

  private boolean administrates() {
    return caller.is(Roles.ADMINISTRATOR);
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
