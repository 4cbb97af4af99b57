package org.ecampus.enrolment.people;

import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import org.ecampus.enrolment.people.Registration.AlreadyThere;

/** Stands in for Keycloak where a test is about what comes before it. */
@Alternative
@Singleton
public class EverybodyIsThere extends KeycloakPeople {

  EverybodyIsThere(RealmClient realm) {
    super(realm);
  }

  @Override
  Registration register(PersonRequest person) {
    return new AlreadyThere();
  }
}
