package org.ecampus.enrolment.people;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.representations.idm.UserRepresentation;

/** A person in the form Keycloak takes. That the address is theirs, only they can prove. */
final class KeycloakUser {

  private KeycloakUser() {}

  static UserRepresentation of(PersonRequest person) {
    UserRepresentation user = new UserRepresentation();
    user.setGroups(List.of("/people"));
    user.setUsername(person.loginName());
    user.setEmail(person.email());
    user.setEmailVerified(false);
    user.setFirstName(person.givenName());
    user.setLastName(person.familyName());
    user.setEnabled(true);
    user.setAttributes(attributes(person));
    if (person.initialPassword() == null) {
      user.setRequiredActions(List.of("UPDATE_PASSWORD"));
    } else {
      user.setCredentials(List.of(password(person, person.initialPassword())));
    }
    return user;
  }

  private static Map<String, List<String>> attributes(PersonRequest person) {
    Map<String, List<String>> attributes = new HashMap<>();
    attributes.put("locale", List.of(person.language()));
    if (person.learnerId() != null) {
      attributes.put("learner", List.of(person.learnerId().toString()));
    }
    return attributes;
  }

  private static CredentialRepresentation password(PersonRequest person, String word) {
    CredentialRepresentation password = new CredentialRepresentation();
    password.setType(CredentialRepresentation.PASSWORD);
    password.setValue(word);
    password.setTemporary(person.isPasswordTemporary());
    return password;
  }
}
