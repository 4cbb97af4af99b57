package org.ecampus.kit.idempotency;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ecampus.kit.http.Sample.BOXES;
import static org.ecampus.kit.http.Sample.as;
import static org.ecampus.kit.http.Sample.box;
import static org.ecampus.kit.http.Sample.newName;
import static org.ecampus.kit.http.Sample.problem;

import io.quarkus.test.junit.QuarkusMock;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.ecampus.kit.config.RealTime;
import org.ecampus.kit.sample.Plans;
import org.ecampus.kit.sample.boxes.Pause;
import org.ecampus.kit.security.Roles;
import org.ecampus.kit.testing.ServiceTest;
import org.ecampus.kit.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ServiceTest
class IdempotencyTest {
  private static final int SENDS = 5;

  @Inject DataSource database;
  @Inject Pause pause;
  @Inject KeyPurge purge;
  @Inject @RealTime Clock clock;

  @Test
  void hasOneEffectAndOneAnswerHoweverOftenAndAtOnceARequestIsSent() throws Exception {
    // Given
    UUID learner = UUID.randomUUID();
    String name = newName();
    String key = UUID.randomUUID().toString();

    // When
    List<Response> answers = atOnce(() -> send(learner, key, box(name)));
    answers.add(send(learner, key, box(name)));

    // Then
    assertThat(answers).extracting(Response::statusCode).isSubsetOf(201, 409).contains(201);
    List<Response> made = answers.stream().filter(a -> a.statusCode() == 201).toList();
    assertThat(made).extracting(Response::asString).containsOnly(made.getFirst().asString());
    assertThat(made)
        .extracting(a -> a.header("Ecampus-Event"))
        .containsOnly(made.getFirst().header("Ecampus-Event"))
        .doesNotContainNull();
    assertThat(count("SELECT count(*) FROM box WHERE name = ?", name)).isOne();
    assertThat(count("SELECT count(*) FROM outbox WHERE key = ?", made.getFirst().path("id")))
        .isOne();
  }

  @Test
  void refusesTheKeyForAnotherBody() throws Exception {
    // Given
    UUID learner = UUID.randomUUID();
    send(learner, "same-key", box(newName())).then().statusCode(201);
    String other = newName();

    // When
    Response answer = send(learner, "same-key", box(other));

    // Then
    problem(answer, 422, "key-reused");
    assertThat(count("SELECT count(*) FROM box WHERE name = ?", other)).isZero();
  }

  @Test
  void saysThatTheFirstRequestStillRuns() throws Exception {
    // Given
    UUID learner = UUID.randomUUID();
    String name = newName();
    pause.plan(name);

    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<Response> first = threads.submit(() -> send(learner, "slow", box(name)));
      pause.awaitReached(name);

      // When
      Response second = send(learner, "slow", box(name));
      pause.release(name);

      // Then
      problem(second, 409, "still-running");
      assertThat(first.get().statusCode()).isEqualTo(201);
    }
  }

  @Test
  void keepsTheKeysOfCallersApart() {
    // Given
    String id = send(UUID.randomUUID(), "shared", box(newName())).path("id");

    // When
    Response other = send(UUID.randomUUID(), "shared", box(newName()));

    // Then
    assertThat(other.statusCode()).isEqualTo(201);
    assertThat((String) other.path("id")).isNotEqualTo(id);
  }

  @Test
  void keepsTheKeysOfOneCallerForTwoInstitutionsApart() {
    // Given
    UUID learner = UUID.randomUUID();
    String id = send(at(UUID.randomUUID(), learner), "shared", box(newName())).path("id");

    // When
    Response other = send(at(UUID.randomUUID(), learner), "shared", box(newName()));

    // Then
    assertThat(other.statusCode()).isEqualTo(201);
    assertThat((String) other.path("id")).isNotEqualTo(id);
  }

  @Test
  void storesNothingForAUseCaseThatFailsAtItsVeryEnd() throws Exception {
    effectStandsWhenItsAnswerDoes();
  }

  @Test
  void wouldAnswerWithoutEffectIfTheKeyHadATransactionOfItsOwn() {
    // Given
    QuarkusMock.installMockForType(new KeyInItsOwnTransaction(database), KeyStore.class);

    // Then
    assertThatThrownBy(this::effectStandsWhenItsAnswerDoes)
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("answered box exists");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a b", "é"})
  void refusesKeysThatAreNotVisibleAscii(String key) {
    problem(send(UUID.randomUUID(), key, box(newName())), 400, "invalid-input");
  }

  @Test
  void refusesKeysThatAreTooLongOrSentTwice() {
    UUID learner = UUID.randomUUID();

    problem(send(learner, "k".repeat(256), box(newName())), 400, "invalid-input");
    problem(
        as(learner).header("Idempotency-Key", "a", "b").body(box(newName())).post(BOXES),
        400,
        "invalid-input");
    assertThat(send(learner, "k".repeat(255), box(newName())).statusCode()).isEqualTo(201);
  }

  @Test
  void forgetsKeysAfterTwoDays() throws Exception {
    // Given
    String scope = UUID.randomUUID().toString();
    insertKey(scope, "old", Duration.ofHours(49));
    insertKey(scope, "young", Duration.ofHours(47));

    // When
    purge.purge();

    // Then
    String kept = "SELECT count(*) FROM idempotency_key WHERE scope = ?";
    assertThat(count(kept, scope)).isOne();
    assertThat(count(kept + " AND key = 'young'", scope)).isOne();
  }

  @Test
  void findsTheOldestKeysByAnIndex() {
    // Given
    var purging = KeyStore.PURGE.replaceFirst("\\?", "now()").replaceFirst("\\?", "1000");

    // When
    var plan = Plans.of(database, purging);

    // Then
    assertThat(plan).contains("idempotency_key_created");
  }

  private void effectStandsWhenItsAnswerDoes() throws SQLException {
    String taken = newName();
    String key = UUID.randomUUID().toString();
    UUID learner = UUID.randomUUID();
    send(UUID.randomUUID(), "first", box(taken)).then().statusCode(201);
    problem(send(learner, key, box(taken)), 409, "exists");
    update("DELETE FROM box WHERE name = ?", taken);

    Response again = send(learner, key, box(taken));

    again.then().statusCode(201);
    String id = again.path("id");
    assertThat(count("SELECT count(*) FROM box WHERE id = ?::uuid", id))
        .as("answered box exists")
        .isOne();
  }

  private static Response send(UUID learner, String key, String body) {
    return send(as(learner), key, body);
  }

  private static Response send(RequestSpecification caller, String key, String body) {
    return caller.header("Idempotency-Key", key).body(body).post(BOXES);
  }

  private static RequestSpecification at(UUID institution, UUID learner) {
    var claims = Tokens.claims(learner, Roles.LEARNER).claim("institution", institution.toString());
    return given().auth().oauth2(Tokens.sign(claims)).contentType(ContentType.JSON);
  }

  private static List<Response> atOnce(Callable<Response> send) throws Exception {
    try (var threads = Executors.newFixedThreadPool(SENDS)) {
      var answers = new ArrayList<Response>();
      for (Future<Response> answer : threads.invokeAll(List.of(send, send, send, send, send))) {
        answers.add(answer.get());
      }
      return answers;
    }
  }

  private long count(String sql, String value) throws SQLException {
    try (var connection = database.getConnection();
        var query = connection.prepareStatement(sql)) {
      query.setString(1, value);
      try (var row = query.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    }
  }

  private void update(String sql, String value) throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(sql)) {
      statement.setString(1, value);
      statement.executeUpdate();
    }
  }

  private void insertKey(String scope, String key, Duration age) throws SQLException {
    try (var connection = database.getConnection();
        var insert =
            connection.prepareStatement(
                "INSERT INTO idempotency_key (scope, key, fingerprint, created_at)"
                    + " VALUES (?, ?, '\\x00', ?)")) {
      insert.setString(1, scope);
      insert.setString(2, key);
      insert.setTimestamp(3, Timestamp.from(clock.instant().minus(age)));
      insert.executeUpdate();
    }
  }
}
