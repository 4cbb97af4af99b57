package org.ecampus.kit.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;

/** Says whether an event has already had its effect here, or was dismissed without it. */
@ApplicationScoped
public class Inbox {

  private final InboxRows rows;
  private final Handlers handlers;
  private final Waiters waiters;

  Inbox(InboxRows rows, Handlers handlers, Waiters waiters) {
    this.rows = rows;
    this.handlers = handlers;
    this.waiters = waiters;
  }

  /** True when the effect of the event is committed, or when an administrator has dismissed it. */
  public boolean has(UUID eventId) {
    return rows.has(eventId);
  }

  /** Whether this service applies events of any kind. */
  public boolean hearsAnything() {
    return !handlers.areNone();
  }

  /**
   * Waits until the effects of the events are committed, by whichever instance, and says whether
   * they are; false after at most the given time, and at once when 100 requests wait already, or 8
   * of this caller. A dismissed event is not waited for; a dead letter is.
   */
  public boolean awaits(String caller, Set<UUID> eventIds, Duration atMost) {
    return waiters.await(caller, eventIds, atMost);
  }
}
