package org.ecampus.enrolment.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import org.ecampus.enrolment.people.Registration.AlreadyThere;

/** Stands in for Keycloak where a test is about what comes before it. */
@Alternative
@ApplicationScoped
public class EverybodyIsThere extends KeycloakPeople {

  EverybodyIsThere(RealmClient realm) {
    super(realm);
  }

  @Override
  Registration register(PersonRequest person) {
    return new AlreadyThere();
  }
}
