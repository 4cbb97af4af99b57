package org.ecampus.kit.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;

/** The one PostgreSQL of a test run: started on first use, durable like in production. */
final class PostgresServer {

  private static final String PORT = "ecampus.testing.postgres.port";
  private static final Map<String, String> DURABLE =
      Map.of("fsync", "on", "full_page_writes", "on", "synchronous_commit", "on");

  private PostgresServer() {}

  /** The port of the server; class loaders share it through a system property of the JVM. */
  static int port() {
    synchronized (System.getProperties()) {
      var known = System.getProperty(PORT);
      if (known != null) {
        return Integer.parseInt(known);
      }
      var server = start(DURABLE);
      System.setProperty(PORT, Integer.toString(server.getPort()));
      return server.getPort();
    }
  }

  /** Starts another server with the given settings; it is stopped when the JVM ends. */
  static EmbeddedPostgres start(Map<String, String> settings) {
    var builder =
        EmbeddedPostgres.builder()
            .setPGStartupWait(Duration.ofSeconds(60))
            .setServerConfig("max_connections", "200");
    settings.forEach(builder::setServerConfig);
    try {
      return builder.start();
    } catch (IOException e) {
      throw new UncheckedIOException("PostgreSQL did not start", e);
    }
  }
}
