package org.ecampus.kit.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.ecampus.kit.storage.DayPartitions;
import org.junit.jupiter.api.Test;

/** Inbox and outbox are divided by the day inside the ids of events, and by nothing else. */
class EventDaysTest {

  private static final Instant NOON = Instant.parse("2027-03-10T12:00:00Z");
  private static final Instant YESTERDAY = NOON.minus(Duration.ofDays(1));
  private static final String LATELY = "received_at >= '2027-03-10T00:00:00Z'";

  private static final String ENTER =
      """
      INSERT INTO %s (event_id, type, topic, key, received_at)
      VALUES ('%s', 'type', 'topic', 'key', '%s') ON CONFLICT DO NOTHING
      """;

  private static final String BY_ARRIVAL =
      """
      CREATE TABLE by_arrival (LIKE inbox, PRIMARY KEY (event_id, received_at))
        PARTITION BY RANGE (received_at);
      CREATE TABLE by_arrival_9 PARTITION OF by_arrival FOR VALUES FROM ('2027-03-09') TO ('2027-03-10');
      CREATE TABLE by_arrival_10 PARTITION OF by_arrival FOR VALUES FROM ('2027-03-10') TO ('2027-03-11')
      """;

  private final OutboxFixture fixture = new OutboxFixture();
  private final DataSource database = fixture.dataSource();
  private final DayPartitions inbox = new DayPartitions(database, "inbox", "event_id");
  private final DayPartitions outbox = new DayPartitions(database, "outbox", "id");

  @Test
  void aDayAndTheThreeAfterItHavePartitionsHoweverOftenTheyAreMade() throws Exception {
    // Given
    Callable<Boolean> replica =
        () -> {
          inbox.makeFrom(NOON);
          return true;
        };

    // When
    try (var replicas = Executors.newFixedThreadPool(2)) {
      for (var done : replicas.invokeAll(List.of(replica, replica, replica))) {
        assertThat(done.get()).isTrue();
      }
    }

    // Then
    assertThat(partitions("inbox"))
        .containsExactly(
            "inbox_20270310",
            "inbox_20270311",
            "inbox_20270312",
            "inbox_20270313",
            "inbox_default");
  }

  @Test
  void anEventThatComesOnTwoDaysMeetsTheSameKey() throws SQLException {
    // Given
    inbox.makeFrom(YESTERDAY);
    var event = idOf(YESTERDAY);

    // When
    int first = update(ENTER.formatted("inbox", event, YESTERDAY));
    int second = update(ENTER.formatted("inbox", event, NOON));

    // Then
    assertThat(first).isOne();
    assertThat(second).isZero();
    assertThat(count("days.inbox_20270309")).isOne();
  }

  @Test
  void negativeControlByTheDayOfArrivalItIsNewTwice() throws SQLException {
    // Given
    fixture.execute(BY_ARRIVAL);
    var event = idOf(YESTERDAY);

    // When
    int first = update(ENTER.formatted("by_arrival", event, YESTERDAY));
    int second = update(ENTER.formatted("by_arrival", event, NOON));

    // Then
    assertThat(first + second).isEqualTo(2);
  }

  @Test
  void whatIsOfADayWithoutAPartitionStaysInTheDefaultOne() throws SQLException {
    // Given
    var old = idOf(NOON.minus(Duration.ofDays(400)));
    var random = UUID.randomUUID();
    update(ENTER.formatted("inbox", idOf(NOON), NOON));

    // When
    inbox.makeFrom(NOON);

    // Then
    assertThat(partitions("inbox")).doesNotContain("inbox_20270310").contains("inbox_20270311");
    assertThat(update(ENTER.formatted("inbox", old, NOON))).isOne();
    assertThat(update(ENTER.formatted("inbox", random, NOON))).isOne();
    assertThat(update(ENTER.formatted("inbox", idOf(NOON), NOON))).isZero();
    assertThat(count("days.inbox_default")).isEqualTo(3);
  }

  @Test
  void aPastDayIsDroppedWithItsRows() throws SQLException {
    // Given
    inbox.makeFrom(YESTERDAY);
    update(ENTER.formatted("inbox", idOf(YESTERDAY), YESTERDAY));

    // When
    int dropped = inbox.dropBefore(NOON, LATELY);

    // Then
    assertThat(dropped).isOne();
    assertThat(partitions("inbox")).doesNotContain("inbox_20270309").contains("inbox_20270310");
    assertThat(count("inbox")).isZero();
  }

  @Test
  void aPastDayStaysWhileOneOfItsEventsHasComeLately() throws SQLException {
    // Given
    inbox.makeFrom(YESTERDAY);
    update(ENTER.formatted("inbox", idOf(YESTERDAY), NOON));

    // When
    int dropped = inbox.dropBefore(NOON, LATELY);

    // Then
    assertThat(dropped).isZero();
    assertThat(count("inbox")).isOne();
  }

  @Test
  void aDayThatIsHeldBySomebodyIsDroppedTheNextTime() throws SQLException {
    // Given
    outbox.makeFrom(YESTERDAY);

    // When
    int meanwhile;
    try (var reader = fixture.transaction()) {
      reader.createStatement().execute("SELECT count(*) FROM outbox");
      meanwhile = outbox.dropBefore(NOON, "sent_at IS NULL");
    }
    int afterwards = outbox.dropBefore(NOON, "sent_at IS NULL");

    // Then
    assertThat(meanwhile).isZero();
    assertThat(afterwards).isOne();
  }

  @Test
  void numbersOfTheOutboxGoOnOverAllDays() throws SQLException {
    // Given
    outbox.makeFrom(NOON);

    // When
    publish(idOf(NOON));
    publish(UUID.randomUUID());
    publish(idOf(NOON.plus(Duration.ofDays(1))));

    // Then
    assertThat(count("(SELECT DISTINCT seq FROM outbox)")).isEqualTo(3);
    assertThat(count("days.outbox_20270310")).isOne();
    assertThat(count("days.outbox_20270311")).isOne();
    assertThat(count("days.outbox_default")).isOne();
  }

  private void publish(UUID id) throws SQLException {
    update(
        "INSERT INTO outbox (id, topic, key, type, occurred_at)"
            + " VALUES ('%s', 'topic', 'key', 'type', '%s')".formatted(id, NOON));
  }

  /** A UUID of version 7 that was made then. */
  private static UUID idOf(Instant instant) {
    return new UUID((instant.toEpochMilli() << 16) | 0x7000, 0x8000_0000_0000_0000L);
  }

  private List<String> partitions(String table) throws SQLException {
    return fixture
        .select(
            "SELECT inhrelid::regclass::text FROM pg_inherits WHERE inhparent = '%s'::regclass ORDER BY 1"
                .formatted(table))
        .stream()
        .map(name -> name.replace("days.", ""))
        .toList();
  }

  private int count(String table) throws SQLException {
    return Integer.parseInt(fixture.select("SELECT count(*) FROM " + table).getFirst());
  }

  private int update(String sql) throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      return statement.executeUpdate(sql);
    }
  }
}
