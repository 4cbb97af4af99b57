package org.ecampus.catalogue.search;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.ecampus.kit.storage.KitMigrations;
import org.ecampus.kit.testing.ServiceTest;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** In tests the service owns the server; everywhere else its role owns one database and no more. */
@ServiceTest
class PlainRoleTest {

  @Inject DataSource server;

  @ConfigProperty(name = "quarkus.datasource.jdbc.url")
  String url;

  @Test
  void migratesAndSearchesWithoutBeingSuperuser() throws SQLException {
    // Given
    String name = "plain_" + UUID.randomUUID().toString().replace("-", "");
    String own = url.substring(0, url.lastIndexOf('/') + 1) + name;
    try (Connection owner = server.getConnection()) {
      execute(owner, "CREATE ROLE " + name + " LOGIN PASSWORD '" + name + "'");
      execute(owner, "CREATE DATABASE " + name + " OWNER " + name);
    }

    // When
    Flyway.configure()
        .dataSource(own, name, name)
        .callbacks(KitMigrations.first())
        .locations("classpath:db/migration")
        .load()
        .migrate();

    // Then
    try (Connection plain = DriverManager.getConnection(own, name, name);
        var rows =
            plain
                .createStatement()
                .executeQuery(
                    "SELECT count(*), current_setting('is_superuser') FROM"
                        + " catalogue_hits('saftey')")) {
      rows.next();
      assertThat(rows.getInt(1)).isZero();
      assertThat(rows.getString(2)).isEqualTo("off");
    }
  }

  private static void execute(Connection connection, String statement) throws SQLException {
    try (var prepared = connection.createStatement()) {
      prepared.execute(statement);
    }
  }
}
