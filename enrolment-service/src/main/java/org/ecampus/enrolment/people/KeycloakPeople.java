package org.ecampus.enrolment.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.ecampus.enrolment.people.Registration.AlreadyThere;
import org.ecampus.enrolment.people.Registration.Away;
import org.ecampus.enrolment.people.Registration.Registered;
import org.ecampus.enrolment.people.Registration.Rejected;
import org.jboss.logging.Logger;
import org.keycloak.admin.client.CreatedResponseUtil;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.RoleRepresentation;

/** The people of the realm. */
@ApplicationScoped
public class KeycloakPeople {

  private static final Logger LOG = Logger.getLogger(KeycloakPeople.class);

  private final RealmClient realm;

  KeycloakPeople(RealmClient realm) {
    this.realm = realm;
  }

  /** Registers a person with their role, or leaves nothing of them behind. */
  Registration register(PersonRequest person) {
    try {
      RoleRepresentation role =
          realm.get().roles().get(person.role().realmRole()).toRepresentation();
      try (Response answer = realm.get().users().create(KeycloakUser.of(person))) {
        return switch (answer.getStatus()) {
          case 201 -> granted(CreatedResponseUtil.getCreatedId(answer), role);
          case 409 -> new AlreadyThere();
          case 400 -> new Rejected(answer.readEntity(KeycloakComplaint.class).text());
          default -> away("answered " + answer.getStatus());
        };
      }
    } catch (ProcessingException | WebApplicationException failed) {
      return away(failed.toString());
    }
  }

  /** Deletes an account and says whether it is gone; false when Keycloak does not answer so. */
  public boolean delete(UUID accountId) {
    try (Response answer = realm.get().users().delete(accountId.toString())) {
      int status = answer.getStatus();
      return status == 204 || status == 404;
    } catch (ProcessingException | WebApplicationException failed) {
      LOG.warnf("Keycloak did not delete an account: %s", failed);
      return false;
    }
  }

  private Registration granted(String userId, RoleRepresentation role) {
    RealmResource people = realm.get();
    try {
      people.users().get(userId).roles().realmLevel().add(List.of(role));
      return new Registered(UUID.fromString(userId));
    } catch (ProcessingException | WebApplicationException failed) {
      people.users().delete(userId).close();
      throw failed;
    }
  }

  private static Away away(String why) {
    LOG.warnf("Keycloak did not register a person: %s", why);
    return new Away();
  }
}
