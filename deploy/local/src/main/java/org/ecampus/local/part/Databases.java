package org.ecampus.local.part;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import org.ecampus.local.Ports;
import org.ecampus.local.Secrets;
import org.ecampus.local.Service;

/** One database per service, owned by its own role; made when missing and left alone otherwise. */
public final class Databases {

  public static final String KEYCLOAK = "keycloak";

  private Databases() {}

  static void create(Ports ports) throws SQLException {
    try (var connection = superuser(ports, "postgres")) {
      for (var service : Service.values()) {
        create(connection, service.database(), Secrets.of(service));
      }
      create(connection, KEYCLOAK, Secrets.ofPerson(KEYCLOAK));
    }
    try (var connection = superuser(ports, Service.CATALOGUE.database())) {
      for (var extension : List.of("unaccent", "pg_trgm")) {
        execute(connection, "CREATE EXTENSION IF NOT EXISTS " + extension);
      }
    }
  }

  /** A connection that may do anything, for setting up and for looking into a campus in tests. */
  public static Connection superuser(Ports ports, String database) throws SQLException {
    var properties = new Properties();
    properties.setProperty("user", "postgres");
    properties.setProperty("password", Secrets.POSTGRES_SUPERUSER);
    properties.setProperty("connectTimeout", "2");
    properties.setProperty("socketTimeout", "30");
    return DriverManager.getConnection(url(ports, database), properties);
  }

  public static String url(Ports ports, String database) {
    return "jdbc:postgresql://localhost:" + ports.postgres() + "/" + database;
  }

  private static void create(Connection connection, String name, String password)
      throws SQLException {
    if (!exists(connection, "SELECT 1 FROM pg_roles WHERE rolname = ?", name)) {
      execute(connection, "CREATE ROLE " + name + " LOGIN PASSWORD '" + password + "'");
    }
    if (!exists(connection, "SELECT 1 FROM pg_database WHERE datname = ?", name)) {
      execute(connection, "CREATE DATABASE " + name + " OWNER " + name);
      execute(connection, "REVOKE ALL ON DATABASE " + name + " FROM PUBLIC");
    }
  }

  private static boolean exists(Connection connection, String query, String name)
      throws SQLException {
    try (var statement = connection.prepareStatement(query)) {
      statement.setString(1, name);
      try (var rows = statement.executeQuery()) {
        return rows.next();
      }
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
