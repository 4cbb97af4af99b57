package org.ecampus.kit.inbox;

import org.ecampus.kit.faults.Causes;

/**
 * Why an event lies among the dead letters: in full, which may hold data of the event, and as what
 * may be shown to an operator.
 */
record Reason(String cause, String fault) {

  static Reason of(Throwable failure) {
    return new Reason(Causes.describe(failure), Causes.kinds(failure));
  }

  static Reason behind(DeadLetter first) {
    return new Reason("behind " + first.name(), "Waits");
  }
}
