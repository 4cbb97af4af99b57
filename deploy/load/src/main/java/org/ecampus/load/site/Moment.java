package org.ecampus.load.site;

import java.time.Instant;
import java.util.UUID;

/** A point in time as the services' ids count it: UUIDv7 begins with its milliseconds. */
public record Moment(Instant at) {

  public static Moment now() {
    return new Moment(Instant.now());
  }

  /** The least id that is made from now on. */
  public UUID leastId() {
    return new UUID((at.toEpochMilli() << 16) | 0x7000, 0x8000_0000_0000_0000L);
  }
}
