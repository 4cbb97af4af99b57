package org.ecampus.kit.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.transaction.TransactionRequiredException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;
import org.ecampus.kit.outbox.OutboxMaintenance;
import org.ecampus.kit.sample.NumberedHandler;
import org.ecampus.kit.sample.Things;
import org.ecampus.kit.testing.Events;
import org.ecampus.kit.testing.PublishedEvent;
import org.ecampus.kit.testing.ServiceTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@ServiceTest
class OutboxTest {

  private static final String ANY = "org.ecampus.sample.any.v1";

  private final String key = UUID.randomUUID().toString();

  @Inject Things things;
  @Inject Events events;
  @Inject OutboxMaintenance maintenance;
  @Inject DataSource database;

  @Test
  void holdsWhatATransactionHasPublished() {
    // Given
    var number = 7;

    // When
    var id = things.number(key, number);

    // Then
    assertThat(events.outbox(NumberedHandler.TYPE))
        .contains(
            new PublishedEvent(
                id, Things.TOPIC, key, NumberedHandler.TYPE, "{\"number\":7}", null));
  }

  @Test
  void holdsManyInTheOrderTheyWerePublishedIn() {
    // Given
    var many = 300;

    // When
    var ids = things.numberAll(key, many);

    // Then
    assertThat(events.outbox(NumberedHandler.TYPE))
        .filteredOn(event -> event.key().equals(key))
        .extracting(PublishedEvent::id)
        .containsExactlyElementsOf(ids);
  }

  @Test
  void holdsNothingOfATransactionThatRolledBack() {
    // Given
    var failing = (Runnable) () -> things.numberAndFail(key, 1);

    // When
    assertThatThrownBy(failing::run).hasMessage("thought better of it");

    // Then
    assertThat(events.outbox(NumberedHandler.TYPE)).noneMatch(event -> event.key().equals(key));
  }

  @Test
  void refusesAnEventOutsideATransaction() {
    // Given
    var outside = (Runnable) () -> things.numberWithoutTransaction(key);

    // When
    assertThatThrownBy(outside::run).hasRootCauseInstanceOf(TransactionRequiredException.class);

    // Then
    assertThat(events.outbox(NumberedHandler.TYPE)).noneMatch(event -> event.key().equals(key));
  }

  @Test
  void refusesAnEventThatKafkaWouldRefuse() {
    // Given
    var large = "x".repeat(900_001);

    // When
    var publishing = (Runnable) () -> things.publish(new Text(large, null, Instant.EPOCH));

    // Then
    assertThatThrownBy(publishing::run).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void writesInstantsAsTextAndNothingForNull() {
    // Given
    var data = new Text("words", null, Instant.parse("2026-01-02T03:04:05Z"));

    // When
    things.publish(data);

    // Then
    assertThat(events.outbox(ANY).getLast().data())
        .isEqualTo("{\"text\":\"words\",\"at\":\"2026-01-02T03:04:05Z\"}");
  }

  @Test
  void forgetsWhatWasSentMoreThanSevenDaysAgoAndNothingElse() throws Exception {
    // Given
    var old = lastWeeks(things.publish(new Text("old", null, Instant.EPOCH)));
    var recent = things.publish(new Text("recent", null, Instant.EPOCH));
    var unsent = things.publish(new Text("unsent", null, Instant.EPOCH));
    var lastWeeksUnsent = lastWeeks(things.publish(new Text("not yet", null, Instant.EPOCH)));
    sent(old, "8 days");
    sent(recent, "6 days");

    // When
    maintenance.purge();

    // Then
    assertThat(events.outbox(ANY))
        .extracting(PublishedEvent::id)
        .contains(recent, unsent, lastWeeksUnsent)
        .doesNotContain(old);
  }

  /** As if it had been published eight days ago, under an id of then. */
  private UUID lastWeeks(UUID id) throws SQLException {
    var old =
        new UUID(
            id.getMostSignificantBits() - (Duration.ofDays(8).toMillis() << 16),
            id.getLeastSignificantBits());
    try (var connection = database.getConnection();
        var update = connection.prepareStatement("UPDATE outbox SET id = ? WHERE id = ?")) {
      update.setObject(1, old);
      update.setObject(2, id);
      update.executeUpdate();
    }
    return old;
  }

  private void sent(UUID id, String ago) throws SQLException {
    try (var connection = database.getConnection();
        var update =
            connection.prepareStatement(
                "UPDATE outbox SET sent_at = now() - ?::interval WHERE id = ?")) {
      update.setString(1, ago);
      update.setObject(2, id);
      update.executeUpdate();
    }
  }

  record Text(String text, @Nullable String missing, Instant at) {}
}
