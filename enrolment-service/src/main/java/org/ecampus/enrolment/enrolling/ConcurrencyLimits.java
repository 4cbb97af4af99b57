package org.ecampus.enrolment.enrolling;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/** How much of this process one offering may occupy. */
@ConfigMapping(prefix = "ecampus.enrolment.per-offering")
interface ConcurrencyLimits {

  /** How many of its requests may use a database connection at once. */
  int running();

  /** How many more may wait for that, without a connection. */
  int waiting();

  /** How long one of them waits at most. */
  Duration longestWait();
}
