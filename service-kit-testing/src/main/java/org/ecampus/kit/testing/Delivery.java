package org.ecampus.kit.testing;

import java.util.UUID;

/** An event to be delivered: its id, type, key and data. */
public record Delivery(UUID id, String type, String key, String data) {

  /** A new event. */
  public Delivery(String type, String key, String data) {
    this(UUID.randomUUID(), type, key, data);
  }
}
