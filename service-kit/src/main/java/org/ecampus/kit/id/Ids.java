package org.ecampus.kit.id;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochRandomGenerator;
import java.util.UUID;

/**
 * Makes identifiers of version 7 (RFC 9562): unique, and in the order of their making to a
 * millisecond.
 */
public final class Ids {
  private static final TimeBasedEpochRandomGenerator GENERATOR =
      Generators.timeBasedEpochRandomGenerator();

  private Ids() {}

  /** A new identifier; never the same twice. */
  public static UUID next() {
    return GENERATOR.generate();
  }
}
