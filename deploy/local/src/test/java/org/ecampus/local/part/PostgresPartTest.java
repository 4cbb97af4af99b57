package org.ecampus.local.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.ecampus.local.FreePorts;
import org.ecampus.local.Options;
import org.ecampus.local.Service;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresPartTest {

  @TempDir static Path home;
  private static Options options;
  private static PostgresPart postgres;

  @BeforeAll
  static void start() {
    options = Options.of(Path.of("..", "..")).home(home).portOffset(FreePorts.find().offset());
    postgres = new PostgresPart(options);
    postgres.start();
  }

  @AfterAll
  static void stop() {
    postgres.stop();
  }

  @Test
  void keepsEveryAcknowledgedCommit() throws SQLException {
    // When
    var settings =
        List.of(
            show("fsync"),
            show("full_page_writes"),
            show("synchronous_commit"),
            show("data_checksums"));

    // Then
    assertThat(settings).containsOnly("on");
    assertThat(show("server_version")).startsWith("18.");
  }

  @Test
  void givesEveryServiceADatabaseOfItsOwn() throws SQLException {
    // When
    var owners =
        query(
            "postgres",
            "SELECT datname || '=' || rolname FROM pg_database JOIN pg_roles ON datdba ="
                + " pg_roles.oid WHERE datname LIKE 'ecampus_%' OR datname = 'keycloak'");

    // Then
    assertThat(owners)
        .hasSize(Service.values().length + 1)
        .contains("ecampus_catalogue=ecampus_catalogue", "keycloak=keycloak");
  }

  @Test
  void letsTheCatalogueSearchWithoutAccentsAndWithTypos() throws SQLException {
    // When
    var extensions = query("ecampus_catalogue", "SELECT extname::text FROM pg_extension");

    // Then
    assertThat(extensions).contains("unaccent", "pg_trgm");
  }

  @Test
  void keepsDataOverAKillAndARestart() throws SQLException {
    // Given
    execute("CREATE TABLE kept (n int)");
    execute("INSERT INTO kept VALUES (42)");

    // When
    postgres.kill();
    postgres.start();

    // Then
    assertThat(query("ecampus_webinar", "SELECT n::text FROM kept")).containsExactly("42");
  }

  private static String show(String setting) throws SQLException {
    return query("postgres", "SHOW " + setting).getFirst();
  }

  private static void execute(String sql) throws SQLException {
    try (var connection = Databases.superuser(options.ports(), "ecampus_webinar");
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static List<String> query(String database, String sql) throws SQLException {
    var found = new ArrayList<String>();
    try (var connection = Databases.superuser(options.ports(), database);
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        found.add(rows.getString(1));
      }
    }
    return found;
  }
}
