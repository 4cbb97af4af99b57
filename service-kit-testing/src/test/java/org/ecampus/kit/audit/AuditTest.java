package org.ecampus.kit.audit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.ecampus.kit.http.Sample.problem;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.ecampus.kit.testing.ServiceTest;
import org.ecampus.kit.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ServiceTest
class AuditTest {
  private static final String AUDIT = "/api/sample/v1/audit";
  private static final String PARCELS = "/api/sample/v1/parcels/";

  @Inject Audit audit;
  @Inject DataSource database;

  private final UUID subject = UUID.randomUUID();
  private final String auditor = Tokens.auditor(UUID.randomUUID());

  @Test
  void saysWhoDidWhatForWhomInWhichRequest() {
    // Given
    UUID partner = UUID.randomUUID();
    String token = Tokens.partnerAdministrator(partner, subject);

    // When
    given().auth().oauth2(token).post(PARCELS + subject + "/audited").then().statusCode(204);

    // Then
    JsonPath entry = awaitEntry(subject);
    assertThat(entry.getString("actorId")).isEqualTo(partner.toString());
    assertThat(entry.getList("roles")).containsExactly("partner-administrator");
    assertThat(entry.getString("action")).isEqualTo("parcel.added");
    assertThat(entry.getString("institutionId")).isEqualTo(subject.toString());
    assertThat(entry.getString("trace")).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-0[01]");
  }

  @Test
  void saysThatTheServiceItselfDidIt() {
    // When
    record("thing.expired");

    // Then
    JsonPath entry = awaitEntry(subject);
    assertThat(entry.getString("actorId")).isNull();
    assertThat(entry.getList("roles")).isEmpty();
  }

  @Test
  void keepsNothingOfAnActThatWasRolledBack() throws SQLException {
    assertThatThrownBy(
            () ->
                QuarkusTransaction.requiringNew()
                    .run(
                        () -> {
                          audit.record("thing.done", subject);
                          throw new IllegalStateException("thought better of it");
                        }))
        .isInstanceOf(IllegalStateException.class);

    assertThat(count("true")).isZero();
  }

  @Test
  void takesNoActOutsideATransaction() {
    assertThatThrownBy(() -> audit.record("thing.done", subject))
        .isInstanceOf(TransactionalException.class);
  }

  @Test
  void twoActsDoNotWaitForEachOther() throws Exception {
    // Given
    var other = UUID.randomUUID();
    var written = new CountDownLatch(1);
    var released = new CountDownLatch(1);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var slow =
          threads.submit(
              () ->
                  QuarkusTransaction.requiringNew()
                      .run(
                          () -> {
                            audit.record("thing.slow", other);
                            written.countDown();
                            pass(released);
                          }));
      pass(written);

      // When
      record("thing.fast");
      var fast = awaitEntry(subject);
      released.countDown();
      slow.get();

      // Then
      assertThat(awaitEntry(other).getLong("position")).isGreaterThan(fast.getLong("position"));
      assertThat(verified().getString("brokenAt")).isNull();
    }
  }

  @Test
  void theChainGoesOnAfterARestart() {
    // Given
    record("thing.before");
    awaitEntry(subject);

    // When
    int found =
        QuarkusTransaction.requiringNew()
            .call(
                () -> {
                  audit.record("thing.during", subject);
                  audit.record("thing.during", subject);
                  return new Chainer(database).chain();
                });

    // Then
    assertThat(found).isGreaterThanOrEqualTo(2);
    assertThat(verified().getString("brokenAt")).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "action = 'thing.undone'",
        "subject_id = '0198f0a0-012c-712c-812c-000000243f34'",
        "roles = '{auditor}'",
        "actor_id = '0198f0a0-012c-712c-812c-000000243f34'",
        "occurred_at = occurred_at + interval '1 second'",
        "position = -position"
      })
  void tamperingIsNoticed(String change) throws SQLException {
    // Given
    record("thing.done");
    long position = awaitEntry(subject).getLong("position");
    record("thing.done");
    awaitChained(2);
    assertThat(verified().getString("brokenAt")).isNull();

    // When
    execute("CREATE TABLE kept AS SELECT * FROM audit_entry WHERE position = " + position);
    tamper("UPDATE audit_entry SET " + change + " WHERE position = " + position);

    // Then
    assertThat(verified().getLong("brokenAt")).isEqualTo(position);
    tamper(
        "DELETE FROM audit_entry WHERE id IN (SELECT id FROM kept);"
            + " INSERT INTO audit_entry SELECT * FROM kept; DROP TABLE kept");
    assertThat(verified().getString("brokenAt")).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE audit_entry SET action = 'thing.undone'",
        "UPDATE audit_entry SET position = NULL, hash = NULL",
        "DELETE FROM audit_entry",
        "TRUNCATE audit_entry",
        "INSERT INTO audit_entry (id, roles, action, subject_id, occurred_at, position, hash)"
            + " SELECT gen_random_uuid(), roles, action, subject_id, occurred_at, 1000000, hash"
            + " FROM audit_entry WHERE position = 1"
      })
  void theLogOnlyGrows(String change) {
    // Given
    record("thing.done");
    awaitEntry(subject);

    // Then
    assertThatThrownBy(() -> execute(change)).hasMessageContaining("The audit log only grows");
  }

  @Test
  void administratorsAndAuditorsReadTheLogAndNobodyElse() {
    assertThat(read(Tokens.administrator(UUID.randomUUID()), AUDIT).statusCode()).isEqualTo(200);
    assertThat(read(auditor, AUDIT).statusCode()).isEqualTo(200);
    problem(read(Tokens.tutor(UUID.randomUUID()), AUDIT), 403, "forbidden");
    problem(read(Tokens.partnerAdministrator(UUID.randomUUID(), subject), AUDIT), 403, "forbidden");
    problem(given().get(AUDIT), 401, "unauthorized");
  }

  @Test
  void theLogIsReadInPages() {
    // Given
    record("thing.first");
    record("thing.second");
    awaitChained(2);

    // When
    JsonPath first = read(auditor, AUDIT + "?limit=1&subjectId=" + subject).jsonPath();
    String next = AUDIT + "?limit=1&subjectId=" + subject + "&after=" + first.getString("next");
    JsonPath second = read(auditor, next).jsonPath();

    // Then
    assertThat(first.getList("items.action")).containsExactly("thing.first");
    assertThat(second.getList("items.action")).containsExactly("thing.second");
    assertThat(second.getString("next")).isNull();
  }

  private void record(String action) {
    QuarkusTransaction.requiringNew().run(() -> audit.record(action, subject));
  }

  private JsonPath awaitEntry(UUID of) {
    String path = AUDIT + "?subjectId=" + of;
    await().until(() -> !read(auditor, path).jsonPath().getList("items").isEmpty());
    return read(auditor, path).jsonPath().setRootPath("items[0]");
  }

  private void awaitChained(int entries) {
    await().until(() -> count("position IS NOT NULL") == entries);
  }

  private JsonPath verified() {
    Response answer = read(auditor, AUDIT + "/verification");
    assertThat(answer.statusCode()).isEqualTo(200);
    return answer.jsonPath();
  }

  private static Response read(String token, String path) {
    return given().auth().oauth2(token).get(path);
  }

  private long count(String condition) throws SQLException {
    try (var connection = database.getConnection();
        var query =
            connection.prepareStatement(
                "SELECT count(*) FROM audit_entry WHERE subject_id = ? AND " + condition)) {
      query.setObject(1, subject);
      try (var row = query.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    }
  }

  private void tamper(String change) throws SQLException {
    execute(
        "ALTER TABLE audit_entry DISABLE TRIGGER USER; "
            + change
            + "; ALTER TABLE audit_entry ENABLE TRIGGER USER");
  }

  private void execute(String sql) throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static void pass(CountDownLatch latch) {
    try {
      assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
