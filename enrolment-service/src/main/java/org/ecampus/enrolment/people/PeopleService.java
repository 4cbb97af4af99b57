package org.ecampus.enrolment.people;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.UUID;
import org.ecampus.enrolment.people.Registration.AlreadyThere;
import org.ecampus.enrolment.people.Registration.Away;
import org.ecampus.enrolment.people.Registration.Registered;
import org.ecampus.enrolment.people.Registration.Rejected;
import org.ecampus.kit.http.Problems;
import org.ecampus.kit.idempotency.Idempotent;
import org.ecampus.kit.text.LanguageTag;

/** Registers people; nothing of them is stored here until they say who they are. */
@ApplicationScoped
public class PeopleService {

  private static final Duration RETRY_AFTER = Duration.ofSeconds(10);

  private final KeycloakPeople keycloak;

  PeopleService(KeycloakPeople keycloak) {
    this.keycloak = keycloak;
  }

  @Idempotent
  @Transactional
  public Person register(PersonRequest request) {
    requireLanguage(request.language());
    return switch (apartFromTheTransaction(request)) {
      case Registered(UUID id) -> new Person(id, request.loginName());
      case AlreadyThere _ ->
          throw Problems.conflict(
              "person-exists", "Somebody is registered with this e-mail or username", null);
      case Rejected(String why) ->
          throw Problems.unprocessable("person-rejected", "The person cannot be registered", why);
      case Away _ ->
          throw Problems.unavailable("People cannot be registered just now.", RETRY_AFTER);
    };
  }

  /** The transaction here keeps the answer; Keycloak has no part in it. */
  private Registration apartFromTheTransaction(PersonRequest request) {
    return QuarkusTransaction.suspendingExisting().call(() -> keycloak.register(request));
  }

  private static void requireLanguage(String said) {
    try {
      LanguageTag.checked(said);
    } catch (IllegalArgumentException noTag) {
      throw Problems.invalid("language", "is no BCP 47 language tag");
    }
  }
}
