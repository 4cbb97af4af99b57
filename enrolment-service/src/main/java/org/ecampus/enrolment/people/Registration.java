package org.ecampus.enrolment.people;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What came of registering somebody in Keycloak. */
sealed interface Registration {

  /** They can sign in; the id is Keycloak's. */
  record Registered(UUID id) implements Registration {}

  /** Somebody has that e-mail address or username. */
  record AlreadyThere() implements Registration {}

  /** Keycloak does not take them, for instance for a password against the realm's policy. */
  record Rejected(@Nullable String why) implements Registration {}

  /** Keycloak does not answer, or not in time; nothing has been registered. */
  record Away() implements Registration {}
}
