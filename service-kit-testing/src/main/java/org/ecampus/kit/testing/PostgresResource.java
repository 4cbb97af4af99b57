package org.ecampus.kit.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;

/**
 * Gives every start of an application under test a new, empty database of the run's PostgreSQL.
 * Every {@code @QuarkusTest} with the testing kit on its class path gets it.
 */
public final class PostgresResource implements QuarkusTestResourceLifecycleManager {

  private static final String SUPERUSER = "postgres";
  private static final String OWNER = "service";

  /** A plain owner as in production: a superuser would pass by every policy of a row. */
  private static final String MAKE_OWNER =
      """
      DO $$ BEGIN
        CREATE ROLE service LOGIN PASSWORD 'service';
      EXCEPTION WHEN duplicate_object THEN NULL;
      END $$
      """;

  @Override
  public Map<String, String> start() {
    var server = "jdbc:postgresql://localhost:" + PostgresServer.port() + '/';
    var database = "test_" + UUID.randomUUID().toString().replace("-", "");
    create(server, database);
    return Map.of(
        "quarkus.datasource.jdbc.url", server + database,
        "quarkus.datasource.username", OWNER,
        "quarkus.datasource.password", OWNER);
  }

  @Override
  public void stop() {
    // The server is shared by the whole run and ends with it.
  }

  private static void create(String server, String database) {
    try (var connection = DriverManager.getConnection(server + "postgres", SUPERUSER, SUPERUSER);
        var statement = connection.createStatement()) {
      statement.execute(MAKE_OWNER);
      statement.execute("CREATE DATABASE " + database + " OWNER " + OWNER);
    } catch (SQLException e) {
      throw new IllegalStateException("cannot create database " + database, e);
    }
  }
}
