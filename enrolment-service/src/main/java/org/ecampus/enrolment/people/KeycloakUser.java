package org.ecampus.enrolment.people;

import java.util.List;
import java.util.Map;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.representations.idm.UserRepresentation;

/** A person in the form Keycloak takes her. */
final class KeycloakUser {

  private KeycloakUser() {}

  static UserRepresentation of(PersonRequest person) {
    UserRepresentation user = new UserRepresentation();
    user.setGroups(List.of("/people"));
    user.setUsername(person.loginName());
    user.setEmail(person.email());
    user.setFirstName(person.givenName());
    user.setLastName(person.familyName());
    user.setEnabled(true);
    user.setAttributes(Map.of("locale", List.of(person.language())));
    if (person.initialPassword() == null) {
      user.setRequiredActions(List.of("UPDATE_PASSWORD"));
    } else {
      user.setEmailVerified(true);
      user.setCredentials(List.of(password(person, person.initialPassword())));
    }
    return user;
  }

  private static CredentialRepresentation password(PersonRequest person, String word) {
    CredentialRepresentation password = new CredentialRepresentation();
    password.setType(CredentialRepresentation.PASSWORD);
    password.setValue(word);
    password.setTemporary(Boolean.TRUE.equals(person.passwordIsTemporary()));
    return password;
  }
}
