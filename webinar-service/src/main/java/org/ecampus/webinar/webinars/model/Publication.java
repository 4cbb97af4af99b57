package org.ecampus.webinar.webinars.model;

import java.time.Instant;

/** What comes of the wish to publish a webinar. */
public sealed interface Publication {

  /** It is open to registration from this instant on. */
  record Scheduled(Instant at) implements Publication {}

  /** It stays as it is. */
  record Refused(Reason reason) implements Publication {}

  /** Why a webinar cannot be published. */
  enum Reason {
    ALREADY_PUBLISHED,
    ALREADY_BEGUN
  }

  /** Decides for a webinar in this state that begins at {@code startsAt}. */
  static Publication of(State state, Instant startsAt, Instant now) {
    if (state == State.PUBLISHED) {
      return new Refused(Reason.ALREADY_PUBLISHED);
    }
    if (!startsAt.isAfter(now)) {
      return new Refused(Reason.ALREADY_BEGUN);
    }
    return new Scheduled(now);
  }
}
