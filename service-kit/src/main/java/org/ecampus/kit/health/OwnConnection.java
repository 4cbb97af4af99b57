package org.ecampus.kit.health;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Connects to the service's database past the pool, in at most two seconds, so that a pool whose
 * connections are all lent says nothing about the database. No answer takes longer than three.
 */
@ApplicationScoped
class OwnConnection {

  private static final String CONNECT_SECONDS = "2";
  private static final String ANSWER_SECONDS = "3";

  private final String url;
  private final Properties settings = new Properties();

  OwnConnection(
      @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
      @ConfigProperty(name = "quarkus.datasource.username") Optional<String> user,
      @ConfigProperty(name = "quarkus.datasource.password") Optional<String> password) {
    this.url = url;
    user.ifPresent(name -> settings.put("user", name));
    password.ifPresent(secret -> settings.put("password", secret));
    settings.put("connectTimeout", CONNECT_SECONDS);
    settings.put("loginTimeout", CONNECT_SECONDS);
    settings.put("socketTimeout", ANSWER_SECONDS);
  }

  Connection open() throws SQLException {
    return DriverManager.getConnection(url, settings);
  }
}
