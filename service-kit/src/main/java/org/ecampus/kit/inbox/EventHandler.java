package org.ecampus.kit.inbox;

import org.jspecify.annotations.Nullable;

/**
 * Applies the facts of one type. Every bean of this type is found by the kit, which calls it inside
 * a transaction, exactly once per event id and in order per key.
 */
public interface EventHandler<T> {

  /** The CloudEvents type, for example {@code org.ecampus.catalogue.course.published.v1}. */
  String type();

  /** The record that holds the fields this service reads; unknown ones are ignored. */
  Class<T> dataType();

  /** The field of the data that must equal the event's key; null when there is none. */
  default @Nullable String keyField() {
    return null;
  }

  /** Applies the fact; an exception rolls everything back and is tried again a few times. */
  void handle(IncomingEvent<T> event);
}
