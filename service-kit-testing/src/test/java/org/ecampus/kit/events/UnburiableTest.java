package org.ecampus.kit.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import javax.sql.DataSource;
import org.apache.kafka.common.utils.Bytes;
import org.assertj.core.api.ThrowableAssert;
import org.ecampus.kit.inbox.EventFrame;
import org.ecampus.kit.inbox.Message;
import org.ecampus.kit.inbox.Outcome;
import org.ecampus.kit.sample.Causes;
import org.ecampus.kit.sample.NumberedHandler;
import org.ecampus.kit.sample.Things;
import org.ecampus.kit.testing.ServiceTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** No record stops a listener, however odd it is. */
@ServiceTest
class UnburiableTest {

  @Inject EventFrame frame;
  @Inject Causes causes;
  @Inject DataSource database;
  @Inject MeterRegistry meters;

  @AfterEach
  void takeEverythingAgain() throws SQLException {
    execute("DROP TRIGGER IF EXISTS spoil ON dead_letter");
  }

  @Test
  void buriesARecordWithoutHeadersUnderADigestOfItsEndlessKey() throws SQLException {
    // Given
    var key = endlessKey();

    // When
    var outcome = frame.receive(message(key, Map.of(), "x"));

    // Then
    assertThat(outcome).isEqualTo(Outcome.DEAD);
    assertThat(keysBeginningWith(key.substring(0, 40)))
        .singleElement()
        .asString()
        .contains(" sha256:")
        .hasSizeLessThan(200);
  }

  @Test
  void negativeControlTheDatabaseDoesNotTakeSuchAKey() {
    // Given
    var key = endlessKey();

    // When
    var insert =
        (ThrowableAssert.ThrowingCallable)
            () ->
                execute(
                    "INSERT INTO dead_letter (id, topic, partition, record_offset, key, cause,"
                        + " fault, failed_at) VALUES (gen_random_uuid(), 't', 0, 0, '"
                        + key
                        + "', '', '', now())");

    // Then
    assertThatThrownBy(insert)
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("index row size");
  }

  @Test
  void appliesAnEventUnderAnEndlessKeyToNothingElse() {
    // Given
    var key = endlessKey();
    var headers =
        Map.of(
            "ce_id",
            UUID.randomUUID().toString(),
            "ce_type",
            NumberedHandler.TYPE,
            "ce_source",
            "/ecampus/sample",
            "ce_time",
            "2026-01-01T00:00:00Z",
            "traceparent",
            "x".repeat(50_000));

    // When
    var outcome = frame.receive(message(key, headers, "{\"number\":1}"));

    // Then
    assertThat(outcome).isEqualTo(Outcome.APPLIED);
  }

  @Test
  void keepsADigestOfWhatCannotBeBuriedAndCountsIt() throws SQLException {
    // Given
    refuseDeadLettersWith("secret");
    var key = UUID.randomUUID().toString();
    var before = digests();

    // When
    var outcome = frame.receive(message(key, Map.of(), "secret"));

    // Then
    assertThat(outcome).isEqualTo(Outcome.DEAD);
    assertThat(digests()).isEqualTo(before + 1);
    var kept = keysBeginningWith(key);
    assertThat(kept).singleElement().asString().contains(" sha256:");
    assertThat(causes.first(kept.getFirst())).contains("cannot bury");
  }

  private void refuseDeadLettersWith(String data) throws SQLException {
    execute(
        """
        CREATE OR REPLACE FUNCTION spoil() RETURNS trigger LANGUAGE plpgsql AS
        $$ BEGIN RAISE 'spoiled'; END $$
        """);
    execute(
        "CREATE TRIGGER spoil BEFORE INSERT ON dead_letter FOR EACH ROW"
            + " WHEN (new.data = '%s'::bytea) EXECUTE FUNCTION spoil()".formatted(data));
  }

  /** Long and without a pattern, so that it cannot be compressed into an index either. */
  private static String endlessKey() {
    var random = new Random(UUID.randomUUID().getLeastSignificantBits());
    return random
        .ints(4_096, 'a', 'z' + 1)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private double digests() {
    return meters.counter("ecampus.inbox.digests").count();
  }

  private static Message message(String key, Map<String, String> headers, String data) {
    var value = Bytes.wrap(data.getBytes(StandardCharsets.UTF_8));
    return new Message(Things.TOPIC, 0, 1, key, headers, value);
  }

  private List<String> keysBeginningWith(String beginning) throws SQLException {
    try (var connection = database.getConnection();
        var select =
            connection.prepareStatement("SELECT key FROM dead_letter WHERE starts_with(key, ?)")) {
      select.setString(1, beginning);
      var keys = new ArrayList<String>();
      try (var rows = select.executeQuery()) {
        while (rows.next()) {
          keys.add(rows.getString(1));
        }
      }
      return keys;
    }
  }

  private void execute(String sql) throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
