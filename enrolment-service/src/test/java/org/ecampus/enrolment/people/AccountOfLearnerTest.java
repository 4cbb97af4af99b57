package org.ecampus.enrolment.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecampus.enrolment.Campus.PATH;
import static org.ecampus.enrolment.Campus.asAdministrator;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusMock;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ecampus.enrolment.Campus;
import org.ecampus.enrolment.Tables;
import org.ecampus.enrolment.people.Registration.Registered;
import org.ecampus.kit.testing.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A learner is given an account, with a Keycloak that answers and what happens meanwhile. */
@ServiceTest
class AccountOfLearnerTest {

  @Inject Campus campus;
  @Inject Tables tables;

  private final UUID account = UUID.randomUUID();
  private UUID learner;

  @BeforeEach
  void register() {
    learner = campus.learnerOf(asAdministrator());
  }

  @Test
  void isJoinedToTheLearner() {
    // Given
    meanwhile(() -> {});

    // When
    ValidatableResponse answer = ask();

    // Then
    answer.statusCode(201).body("learnerId", equalTo(learner.toString()));
    assertThat(accountOfLearner()).containsExactly(account.toString());
  }

  @Test
  void nobodyWaitsForTheLearnerWhileKeycloakIsAsked() {
    // Given
    meanwhile(() -> tables.rows(ofLearner("SELECT id FROM learner") + " FOR UPDATE NOWAIT"));

    // When
    ValidatableResponse answer = ask();

    // Then
    answer.statusCode(201);
  }

  @Test
  void isTakenBackWhenTheLearnerHasGotAnotherMeanwhile() {
    // Given
    UUID other = UUID.randomUUID();
    KeycloakMeanwhile keycloak =
        meanwhile(
            () -> tables.execute(ofLearner("UPDATE learner SET account_id = '" + other + "'")));

    // When
    ValidatableResponse answer = ask();

    // Then
    answer.statusCode(409).body("type", equalTo("urn:ecampus:problem:account-exists"));
    assertThat(keycloak.deleted).containsExactly(account);
    assertThat(accountOfLearner()).containsExactly(other.toString());
  }

  @Test
  void isTakenBackWhenTheLearnerIsGoneMeanwhile() {
    // Given
    KeycloakMeanwhile keycloak = meanwhile(() -> tables.execute(ofLearner("DELETE FROM learner")));

    // When
    ValidatableResponse answer = ask();

    // Then
    answer.statusCode(404);
    assertThat(keycloak.deleted).containsExactly(account);
  }

  private ValidatableResponse ask() {
    return asAdministrator()
        .body(
            """
            {"email":"kofi@example.org","givenName":"Kofi","familyName":"Mensah","language":"en",
             "role":"learner","learnerId":"%s"}
            """
                .formatted(learner))
        .post(PATH + "/people")
        .then();
  }

  private List<String> accountOfLearner() {
    return tables.rows(ofLearner("SELECT account_id FROM learner"));
  }

  private String ofLearner(String statement) {
    return statement + " WHERE id = '" + learner + "'";
  }

  private KeycloakMeanwhile meanwhile(Runnable happening) {
    KeycloakMeanwhile keycloak = new KeycloakMeanwhile(account, happening);
    QuarkusMock.installMockForType(keycloak, KeycloakPeople.class);
    return keycloak;
  }

  /** A Keycloak that takes everybody, in whose time something else happens. */
  private static final class KeycloakMeanwhile extends KeycloakPeople {

    private final List<UUID> deleted = new ArrayList<>();
    private final UUID account;
    private final Runnable happening;

    private KeycloakMeanwhile(UUID account, Runnable happening) {
      super(null);
      this.account = account;
      this.happening = happening;
    }

    @Override
    Registration register(PersonRequest person) {
      happening.run();
      return new Registered(account);
    }

    @Override
    public boolean delete(UUID accountId) {
      return deleted.add(accountId);
    }
  }
}
