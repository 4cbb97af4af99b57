package org.ecampus.enrolment.people;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/** Where people are registered, and as whom we ask. */
@ConfigMapping(prefix = "ecampus.keycloak")
interface KeycloakConfig {

  /** Base URL, up to and without {@code /realms}. */
  String url();

  String realm();

  String clientId();

  String clientSecret();

  /** How long one request to Keycloak may take, connecting included. */
  Duration timeout();
}
