package org.ecampus.enrolment.institutions;

import io.smallrye.config.ConfigMapping;

/** How the centre that runs the campus is called, and where it is. */
@ConfigMapping(prefix = "ecampus.centre")
interface CentreConfig {

  String name();

  /** ISO 3166-1 alpha-2. */
  String countryCode();
}
