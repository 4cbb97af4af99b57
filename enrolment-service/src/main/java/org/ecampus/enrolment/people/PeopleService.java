package org.ecampus.enrolment.people;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.ecampus.enrolment.learners.LearnerService;
import org.ecampus.enrolment.people.Registration.AlreadyThere;
import org.ecampus.enrolment.people.Registration.Away;
import org.ecampus.enrolment.people.Registration.Registered;
import org.ecampus.enrolment.people.Registration.Rejected;
import org.ecampus.kit.audit.Audit;
import org.ecampus.kit.http.Problems;
import org.ecampus.kit.idempotency.Idempotent;
import org.ecampus.kit.text.LanguageTag;

/** Gives people accounts; nothing of a newcomer is stored here until they say who they are. */
@ApplicationScoped
public class PeopleService {

  private static final Duration RETRY_AFTER = Duration.ofSeconds(10);

  private final KeycloakPeople keycloak;
  private final LearnerService learners;
  private final PeopleConfig config;
  private final Audit audit;

  PeopleService(
      KeycloakPeople keycloak, LearnerService learners, PeopleConfig config, Audit audit) {
    this.keycloak = keycloak;
    this.learners = learners;
    this.config = config;
    this.audit = audit;
  }

  /** Registers somebody, and joins the account to a learner where one is named. */
  @Idempotent
  @Transactional
  public PersonView register(PersonRequest request) {
    requireLanguage(request.language());
    requireTemporaryPassword(request);
    requireLearnerWithoutAccount(request);
    return switch (apartFromTheTransaction(() -> keycloak.register(request))) {
      case Registered(UUID id) -> joined(request, id);
      case AlreadyThere _ ->
          throw Problems.conflict(
              "person-exists", "Somebody is registered with this e-mail or username", null);
      case Rejected(String why) ->
          throw Problems.unprocessable("person-rejected", "The person cannot be registered", why);
      case Away _ ->
          throw Problems.unavailable("People cannot be registered just now.", RETRY_AFTER);
    };
  }

  private PersonView joined(PersonRequest request, UUID id) {
    UUID learnerId = request.learnerId();
    if (learnerId != null) {
      join(learnerId, id);
    }
    audit.record("person.registered", id);
    return new PersonView(id, learnerId == null ? id : learnerId, request.loginName());
  }

  /** Joins the account, or takes it back where the learner got another or left meanwhile. */
  private void join(UUID learnerId, UUID accountId) {
    try {
      learners.join(learnerId, accountId);
    } catch (RuntimeException refused) {
      apartFromTheTransaction(() -> keycloak.delete(accountId));
      throw refused;
    }
  }

  /**
   * The transaction here keeps the answer; Keycloak has no part in it, nor does a learner's row.
   */
  private static <T> T apartFromTheTransaction(Callable<T> asking) {
    return QuarkusTransaction.suspendingExisting().call(asking);
  }

  private void requireTemporaryPassword(PersonRequest request) {
    if (!request.isPasswordTemporary() && !config.lastingPasswords()) {
      throw Problems.unprocessable(
          "password-must-be-temporary",
          "An initial password must be temporary",
          "Leave out passwordIsTemporary.");
    }
  }

  private void requireLearnerWithoutAccount(PersonRequest request) {
    if (request.learnerId() != null) {
      learners.requireWithoutAccount(request.learnerId());
    }
  }

  private static void requireLanguage(String said) {
    try {
      LanguageTag.checked(said);
    } catch (IllegalArgumentException noTag) {
      throw Problems.invalid("language", "is no BCP 47 language tag");
    }
  }
}
