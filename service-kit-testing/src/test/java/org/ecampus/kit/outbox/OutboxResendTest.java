package org.ecampus.kit.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import javax.sql.DataSource;
import org.ecampus.kit.config.RealTime;
import org.ecampus.kit.outbox.ResendStep.Place;
import org.ecampus.kit.outbox.ResendStep.Wanted;
import org.ecampus.kit.sample.Hurrying;
import org.ecampus.kit.sample.Things;
import org.ecampus.kit.testing.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class OutboxResendTest {

  private final String key = UUID.randomUUID().toString();

  @Inject OutboxResend resend;
  @Inject ResendStep steps;
  @Inject Things things;
  @Inject OutboxGauge gauge;
  @Inject MeterRegistry meters;
  @Inject @RealTime Clock clock;
  @Inject DataSource database;

  private Instant sentAt = Instant.EPOCH;

  @BeforeEach
  void nothingElseIsInTheOutbox() throws SQLException {
    execute("DELETE FROM outbox");
    sentAt = clock.instant().minusSeconds(3_600).truncatedTo(ChronoUnit.MICROS);
  }

  @Test
  void takesMoreThanABatchThoughAllWereSentAtOnce() throws SQLException {
    // Given
    things.numberAll(key, ResendStep.MOST + 7);
    allWereSent();

    // When
    var resent = resend.resend(Things.TOPIC, sentAt, null);

    // Then
    assertThat(resent).isEqualTo(new OutboxResend.Resent(ResendStep.MOST + 7, null));
    assertThat(count("sent_at IS NULL")).isEqualTo(ResendStep.MOST + 7);
  }

  @Test
  void stepReadsABoundedNumberOfRowsWhateverTheirTopic() throws SQLException {
    // Given
    things.numberAll(key, ResendStep.MOST + 7);
    allWereSent();
    var wanted = new Wanted("ecampus.another", clock.instant());

    // When
    var nothing = steps.next(wanted, Place.at(sentAt));
    var something = steps.next(new Wanted(Things.TOPIC, clock.instant()), Place.at(sentAt));

    // Then
    assertThat(nothing.events()).isZero();
    assertThat(nothing.last()).isNotNull();
    assertThat(steps.next(wanted, nothing.last()).last()).isNull();
    assertThat(something.events()).isEqualTo(ResendStep.MOST);
  }

  @Test
  void leavesWhatWasSentAtTheEndOrLater() throws SQLException {
    // Given
    things.number(key, 1);
    allWereSent();

    // When
    var before = resend.resend(Things.TOPIC, sentAt, sentAt);
    var after = resend.resend(Things.TOPIC, sentAt, sentAt.plusSeconds(1));

    // Then
    assertThat(before.events()).isZero();
    assertThat(after.events()).isOne();
  }

  @Test
  void endsInTimeAndSaysSinceWhenOthersRemain() {
    // Given
    var slow = new OutboxResend(database, new Endless(), new Hurrying(Duration.ofSeconds(7)));

    // When
    var resent = slow.resend(Things.TOPIC, sentAt, null);

    // Then
    assertThat(resent).isEqualTo(new OutboxResend.Resent(20, sentAt.plusSeconds(2)));
  }

  @Test
  void ageOfWhatIsSentAgainCountsFromTheRequest() throws SQLException {
    // Given
    things.number(key, 1);
    execute("UPDATE outbox SET occurred_at = now() - interval '2 days'");
    allWereSent();

    // When
    resend.resend(Things.TOPIC, sentAt, null);
    gauge.refresh();

    // Then
    assertThat(meters.get("ecampus.outbox.oldest.age").gauge().value()).isLessThan(86_400);
  }

  /** There is always more, a second later. */
  private final class Endless extends ResendStep {
    Endless() {
      super(database, clock);
    }

    @Override
    Batch next(Wanted wanted, Place after) {
      return new Batch(10, new Place(after.sentAt().plusSeconds(1), 0));
    }
  }

  private void allWereSent() throws SQLException {
    execute("UPDATE outbox SET sent_at = '%s'".formatted(sentAt));
  }

  private int count(String condition) throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement();
        var row = statement.executeQuery("SELECT count(*) FROM outbox WHERE " + condition)) {
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
