package org.ecampus.local.display;

import java.io.Console;
import java.util.Optional;

/** The person at the other end, if there is one. */
public final class Terminal {

  private Terminal() {}

  /** A console that a person looks at and types into; empty in pipes and scripts. */
  public static Optional<Console> interactive() {
    return Optional.ofNullable(System.console()).filter(Console::isTerminal);
  }
}
