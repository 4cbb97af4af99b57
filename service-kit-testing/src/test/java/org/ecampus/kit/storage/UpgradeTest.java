package org.ecampus.kit.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.ecampus.kit.testing.PostgresResource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** A database of today's release under a release with one more migration of kit and of service. */
class UpgradeTest {

  private static final String KIT = "classpath:db/kit";
  private static final String NEXT_KIT = "classpath:db/next-kit";
  private static final String SERVICE = "classpath:db/migration";
  private static final String NEXT_SERVICE = "classpath:db/next-service";

  private static final String OUTGOING =
      """
      INSERT INTO outbox (id, topic, key, type, occurred_at)
      VALUES (uuidv7(), 'topic', '%s', 'type', now())
      """;

  private final DataSource database = newDatabase();

  @Test
  void takesOneMoreMigrationOfEachWhicheverCameFirst() throws SQLException {
    // Given
    today();
    execute("INSERT INTO note (key, number) VALUES ('kept', 7)");
    execute(
        "INSERT INTO outbox (id, topic, key, type, occurred_at)"
            + " VALUES (gen_random_uuid(), 'topic', 'kept', 'type', now())");

    // When
    service(SERVICE, NEXT_SERVICE);
    KitMigrations.apply(database, KIT, NEXT_KIT);

    // Then
    assertThat(select("SELECT number::text FROM note WHERE later_service IS NULL"))
        .containsExactly("7");
    assertThat(select("SELECT key FROM outbox WHERE later_kit IS NULL")).containsExactly("kept");
    assertThat(versions("kit_schema_history")).endsWith("900");
    assertThat(versions("flyway_schema_history")).contains("001", "002").endsWith("900");
  }

  @Test
  void keepsWhatStoodInInboxAndOutboxWhenTheyAreDividedIntoDays() throws SQLException {
    // Given
    kitUntil("0.6");
    var event = "01a2037c-aef7-7c1d-9d2e-000000000001";
    execute("INSERT INTO inbox VALUES ('%s', 'type', 'topic', 'key', now())".formatted(event));
    execute(OUTGOING.formatted("first"));
    execute(OUTGOING.formatted("second"));

    // When
    KitMigrations.apply(database);
    new DayPartitions(database, "outbox", "id").makeFrom(Instant.now());
    execute(OUTGOING.formatted("third"));

    // Then
    assertThat(select("SELECT key FROM outbox WHERE sent_at IS NULL ORDER BY seq"))
        .containsExactly("first", "second", "third");
    assertThat(select("SELECT count(DISTINCT seq)::text FROM outbox")).containsExactly("3");
    assertThat(select("SELECT event_id::text FROM inbox")).containsExactly(event);
    assertThatThrownBy(
            () ->
                execute(
                    "INSERT INTO inbox VALUES ('%s', 'type', 'topic', 'key', now())"
                        .formatted(event)))
        .hasMessageContaining("duplicate key");
  }

  @Test
  void changesNothingWhenNothingIsNew() throws SQLException {
    // Given
    today();
    var before = versions("kit_schema_history");

    // When
    today();

    // Then
    assertThat(versions("kit_schema_history")).isEqualTo(before);
  }

  @Test
  void negativeControlInOneHistoryTheKitCannotAddWhatStandsBelowTheService() throws SQLException {
    // Given
    service(KIT, SERVICE, NEXT_SERVICE);

    // When
    var upgrade = (Runnable) () -> service(KIT, SERVICE, NEXT_SERVICE, "classpath:db/last-kit");

    // Then
    assertThatThrownBy(upgrade::run)
        .isInstanceOf(FlywayException.class)
        .hasMessageContaining("Detected resolved migration not applied to database: 0.99");
  }

  private void kitUntil(String version) {
    Flyway.configure()
        .dataSource(database)
        .locations(KIT)
        .table("kit_schema_history")
        .target(version)
        .load()
        .migrate();
  }

  private void today() {
    KitMigrations.apply(database);
    service(SERVICE);
  }

  private void service(String... locations) {
    Flyway.configure()
        .dataSource(database)
        .locations(locations)
        .baselineOnMigrate(true)
        .baselineVersion("0")
        .load()
        .migrate();
  }

  private List<String> versions(String history) throws SQLException {
    return select("SELECT version FROM " + history + " ORDER BY installed_rank");
  }

  private List<String> select(String sql) throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      var found = new ArrayList<String>();
      while (rows.next()) {
        found.add(rows.getString(1));
      }
      return found;
    }
  }

  private void execute(String sql) throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static DataSource newDatabase() {
    Map<String, String> settings = new PostgresResource().start();
    var source = new PGSimpleDataSource();
    source.setUrl(settings.get("quarkus.datasource.jdbc.url"));
    source.setUser(settings.get("quarkus.datasource.username"));
    source.setPassword(settings.get("quarkus.datasource.password"));
    return source;
  }
}
