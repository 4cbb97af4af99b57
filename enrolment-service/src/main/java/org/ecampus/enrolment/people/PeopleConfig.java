package org.ecampus.enrolment.people;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What may be said about people who are registered. */
@ConfigMapping(prefix = "ecampus.people")
interface PeopleConfig {

  /** Whether a password may last that somebody else has chosen; on a laptop only. */
  @WithDefault("false")
  boolean lastingPasswords();
}
