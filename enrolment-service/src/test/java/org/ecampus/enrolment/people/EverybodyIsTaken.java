package org.ecampus.enrolment.people;

import java.util.UUID;
import org.ecampus.enrolment.people.Registration.Registered;

/** Stands in for a Keycloak that registers whoever is named to it. */
public class EverybodyIsTaken extends KeycloakPeople {

  public EverybodyIsTaken() {
    super(null);
  }

  @Override
  Registration register(PersonRequest person) {
    return new Registered(UUID.randomUUID());
  }
}
