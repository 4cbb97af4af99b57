package org.ecampus.enrolment.people;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Collection;
import org.ecampus.kit.config.Laptop;

/** Refuses to start a service that matters and lets passwords last which others have chosen. */
@Singleton
class LastingPasswordGuard {

  private final PeopleConfig config;

  LastingPasswordGuard(PeopleConfig config) {
    this.config = config;
  }

  void check(@Observes StartupEvent startup) {
    check(ConfigUtils.getProfiles(), config.lastingPasswords());
  }

  static void check(Collection<String> profiles, boolean lasting) {
    if (lasting && !Laptop.isMeant(profiles)) {
      throw new IllegalStateException(
          "Refusing to start: ecampus.people.lasting-passwords is for a laptop only");
    }
  }
}
