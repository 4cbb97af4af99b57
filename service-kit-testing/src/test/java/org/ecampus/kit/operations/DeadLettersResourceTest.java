package org.ecampus.kit.operations;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.ecampus.kit.audit.Audit;
import org.ecampus.kit.config.RealTime;
import org.ecampus.kit.inbox.BlockedKey;
import org.ecampus.kit.inbox.DeadLetters;
import org.ecampus.kit.sample.Failures;
import org.ecampus.kit.sample.Hurrying;
import org.ecampus.kit.sample.Notes;
import org.ecampus.kit.sample.NumberedHandler;
import org.ecampus.kit.sample.Things;
import org.ecampus.kit.testing.Events;
import org.ecampus.kit.testing.ServiceTest;
import org.ecampus.kit.testing.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ServiceTest
class DeadLettersResourceTest {

  private static final String LETTERS = "/api/sample/v1/dead-letters";

  private final UUID administrator = UUID.randomUUID();
  private final String key = UUID.randomUUID().toString();

  private final String other = UUID.randomUUID().toString();

  @Inject @RealTime Clock clock;
  @Inject Events events;
  @Inject Things things;
  @Inject DeadLetters letters;
  @Inject Audit audit;
  @Inject Failures failures;
  @Inject Notes notes;
  @Inject DataSource database;

  @AfterEach
  void repair() throws SQLException {
    failures.repair();
    execute("DELETE FROM dead_letter");
  }

  @Test
  void listsWhatWaitsWithItsCauseAndWithoutWhatItSays() {
    // Given
    failures.plan(key, 1, 3);
    deliver(1);
    deliver(2);

    // When
    var page = as(Tokens.auditor(administrator)).get(LETTERS);

    // Then
    page.then().statusCode(200);
    assertThat(page.jsonPath().getList("items.fault"))
        .containsExactly("IllegalStateException", "Waits");
    assertThat(page.asString()).doesNotContain("cannot take", "\"number\"");
  }

  @Test
  void listsPageAfterPageInTheOrderTheyCameIn() {
    // Given
    failures.plan(key, 1, 3);
    deliver(1);
    deliver(2);
    var first = as(admin()).queryParam("limit", 1).get(LETTERS);

    // When
    var second = as(admin()).queryParam("after", first.<String>path("next")).get(LETTERS);

    // Then
    assertThat(first.jsonPath().getList("items.fault")).containsExactly("IllegalStateException");
    assertThat(second.jsonPath().getList("items.fault")).containsExactly("Waits");
    assertThat(second.<String>path("next")).isNull();
  }

  @Test
  void listsThoseOfATopicAndAKey() {
    // Given
    failures.plan(key, 1, 3);
    deliver(1);
    deliver(2);

    // Then
    assertThat(eventsOf(Map.of("topic", Things.TOPIC, "key", key))).hasSize(2);
    List<String> ofKey = eventsOf(Map.of("key", key));
    assertThat(ofKey).hasSize(2);
    assertThat(eventsOf(Map.of("topic", Things.TOPIC, "limit", "200"))).containsAll(ofKey);
    assertThat(eventsOf(Map.of("key", other))).isEmpty();
    assertThat(eventsOf(Map.of("topic", "ecampus.elsewhere", "key", key))).isEmpty();
  }

  @Test
  void listsWhatWasDismissedWithItsReason() {
    // Given
    failures.plan(key, 1, 3);
    deliver(1);
    deliver(2);
    post("/dismiss", Map.of("topic", Things.TOPIC, "key", key, "reason", "test data"));

    // When
    var dismissed =
        as(admin()).queryParam("state", "DISMISSED").queryParam("key", key).get(LETTERS);

    // Then
    assertThat(dismissed.jsonPath().getList("items.key")).containsExactly(key);
    assertThat(dismissed.jsonPath().getList("items.dismissal")).containsExactly("test data");
    assertThat(eventsOf(Map.of("state", "WAITING", "key", key))).hasSize(1);
  }

  @Test
  void replaysAKeyInItsOrderAndNotesItInTheAuditLog() throws SQLException {
    // Given
    failures.plan(key, 1, 3);
    deliver(1);
    deliver(2);

    // When
    var answer = post("/replay", Map.of("topic", Things.TOPIC, "key", key));

    // Then
    answer.then().statusCode(200);
    assertThat(answer.<Integer>path("applied")).isEqualTo(2);
    assertThat(answer.<Integer>path("waiting")).isZero();
    assertThat(notes.of(key)).containsExactly(1, 2);
    assertThat(acts("dead-letter.replayed")).isEqualTo(2);
  }

  @Test
  void saysWhyAReplayStoppedAndKeepsWhatWaits() throws SQLException {
    // Given
    failures.plan(key, 1, 4);
    deliver(1);
    deliver(2);

    // When
    var answer = post("/replay", Map.of("topic", Things.TOPIC, "key", key));

    // Then
    answer.then().statusCode(200);
    assertThat(answer.<String>path("fault")).isEqualTo("IllegalStateException");
    assertThat(answer.<Integer>path("waiting")).isEqualTo(2);
    assertThat(acts("dead-letter.replayed")).isZero();
  }

  @Test
  void endsAReplayWellBeforeTheTransactionAroundIt() {
    // Given
    var replay = new Replay(new Endless(), new Hurrying(Duration.ofSeconds(4)));

    // When
    var result = replay.of(new BlockedKey(Things.TOPIC, key));

    // Then
    assertThat(result).isEqualTo(new Replay.Result(2, null));
  }

  @Test
  void sendsOnceMoreWhatWasSentBeforeAnInstant() throws SQLException {
    // Given
    var until = clock.instant();
    things.number(key, 1);
    sent(key, until);
    var since = until.minusSeconds(1).toString();
    var wanted = Map.of("topic", Things.TOPIC, "since", since, "until", until.toString());

    // When
    var answer = post("/resend", wanted);

    // Then
    answer.then().statusCode(200);
    assertThat(answer.<Integer>path("events")).isZero();
    assertThat(answer.<String>path("remainingSince")).isNull();
  }

  @Test
  void dismissesTheFirstOfAKeyWithAReason() throws SQLException {
    // Given
    failures.plan(key, 1, 3);
    deliver(1);
    deliver(2);
    var wanted = Map.of("topic", Things.TOPIC, "key", key, "reason", "test data");

    // When
    var answer = post("/dismiss", wanted);

    // Then
    answer.then().statusCode(200);
    assertThat(answer.<Integer>path("waiting")).isEqualTo(1);
    assertThat(acts("dead-letter.dismissed")).isEqualTo(1);
    assertThat(count("SELECT count(*) FROM dead_letter WHERE dismissal = 'test data'"))
        .isEqualTo(1);
  }

  @Test
  void dismissesOnceWhenTheSameRequestComesTwice() {
    // Given
    failures.plan(key, 1, 3);
    deliver(1);
    deliver(2);
    var wanted = Map.of("topic", Things.TOPIC, "key", key, "reason", "test data");
    post("/dismiss", wanted).then().statusCode(200);

    // When
    var again = post("/dismiss", wanted);

    // Then
    assertThat(again.<Integer>path("waiting")).isEqualTo(1);
  }

  @Test
  void answersNotFoundWhenNothingOfTheKeyWaits() {
    post("/replay", Map.of("topic", Things.TOPIC, "key", key)).then().statusCode(404);
    post("/dismiss", Map.of("topic", Things.TOPIC, "key", key, "reason", "none"))
        .then()
        .statusCode(404);
  }

  @Test
  void sendsATopicOnceMore() throws SQLException {
    // Given
    things.number(key, 1);
    things.number(other, 1);
    var since = clock.instant().truncatedTo(ChronoUnit.MICROS);
    sent(key, since);
    sent(other, since.minusSeconds(1));

    // When
    var answer = post("/resend", Map.of("topic", Things.TOPIC, "since", since.toString()));

    // Then
    answer.then().statusCode(200);
    assertThat(answer.<Integer>path("events")).isEqualTo(1);
    assertThat(acts("topic.resent")).isEqualTo(1);
  }

  @Test
  void promisesNothingThatTheOutboxNoLongerHas() {
    // Given
    var since = clock.instant().minus(Duration.ofDays(7)).toString();

    // When
    var answer = post("/resend", Map.of("topic", Things.TOPIC, "since", since));

    // Then
    answer.then().statusCode(400);
  }

  @Test
  void sendsNothingWhenTheEndIsNotAfterTheBeginning() {
    // Given
    var since = clock.instant().toString();
    var wanted = Map.of("topic", Things.TOPIC, "since", since, "until", since);

    // When
    var answer = post("/resend", wanted);

    // Then
    answer.then().statusCode(400);
    assertThat(answer.<String>path("errors[0].field")).isEqualTo("until");
  }

  @ParameterizedTest
  @ValueSource(strings = {"replay", "dismiss", "resend"})
  void refusesWhoeverMayOnlyRead(String act) {
    // Given
    var wanted = Map.of("topic", Things.TOPIC, "key", key, "reason", "none");

    // When
    var statuses =
        List.of(
            given().contentType(ContentType.JSON).body(wanted).post(LETTERS + '/' + act),
            as(Tokens.auditor(administrator)).body(wanted).post(LETTERS + '/' + act),
            as(Tokens.tutor(administrator)).body(wanted).post(LETTERS + '/' + act));

    // Then
    assertThat(statuses).extracting(Response::statusCode).containsExactly(401, 403, 403);
  }

  @Test
  void refusesTheListToLearners() {
    as(Tokens.learner(administrator)).get(LETTERS).then().statusCode(403);
  }

  /** There is always one more. */
  private final class Endless extends ReplayStep {
    Endless() {
      super(letters, audit);
    }

    @Override
    boolean next(BlockedKey blocked) {
      return true;
    }
  }

  private List<String> eventsOf(Map<String, String> filter) {
    return as(admin()).queryParams(filter).get(LETTERS).jsonPath().getList("items.eventId");
  }

  private void sent(String ofKey, Instant at) throws SQLException {
    execute("UPDATE outbox SET sent_at = '%s' WHERE key = '%s'".formatted(at, ofKey));
  }

  private void deliver(int number) {
    events.deliver(
        UUID.randomUUID(), NumberedHandler.TYPE, key, "{\"number\":%d}".formatted(number));
  }

  private Response post(String act, Map<String, String> wanted) {
    return as(admin()).header("Idempotency-Key", key + act).body(wanted).post(LETTERS + act);
  }

  private String admin() {
    return Tokens.administrator(administrator);
  }

  private static RequestSpecification as(String token) {
    return given().auth().oauth2(token).contentType(ContentType.JSON);
  }

  private int acts(String action) throws SQLException {
    return count(
        "SELECT count(*) FROM audit_entry WHERE action = '%s' AND actor_id = '%s'"
            .formatted(action, administrator));
  }

  private int count(String sql) throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement();
        var row = statement.executeQuery(sql)) {
      row.next();
      return row.getInt(1);
    }
  }

  private void execute(String sql) throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
