package org.ecampus.kit.events;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.ecampus.kit.outbox.EventSender;
import org.ecampus.kit.outbox.OutboxTable;
import org.ecampus.kit.outbox.RelayTurn;
import org.ecampus.kit.storage.KitMigrations;
import org.ecampus.kit.testing.PostgresResource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * An outbox in an empty database of its own, and relays that work on it like separate instances.
 */
final class OutboxFixture {

  private static final String INSERT =
      """
      INSERT INTO outbox (id, topic, key, type, data, occurred_at)
      VALUES (?, ?, ?, 'org.ecampus.sample.thing.numbered.v1', ?, now())
      """;

  private final Map<String, String> database;
  final String topic;

  OutboxFixture() {
    this(new PostgresResource().start(), "ecampus.relay." + UUID.randomUUID());
    KitMigrations.apply(dataSource());
  }

  OutboxFixture(Map<String, String> database, String topic) {
    this.database = database;
    this.topic = topic;
  }

  String url() {
    return database.get("quarkus.datasource.jdbc.url");
  }

  DataSource dataSource() {
    var source = new PGSimpleDataSource();
    source.setUrl(url());
    source.setUser(database.get("quarkus.datasource.username"));
    source.setPassword(database.get("quarkus.datasource.password"));
    return source;
  }

  Connection transaction() throws SQLException {
    var connection =
        DriverManager.getConnection(
            url(),
            database.get("quarkus.datasource.username"),
            database.get("quarkus.datasource.password"));
    connection.setAutoCommit(false);
    return connection;
  }

  /** Writes the number'th event of a key in the connection's transaction. */
  void write(Connection connection, String key, int number) throws SQLException {
    try (var insert = connection.prepareStatement(INSERT)) {
      insert.setObject(1, UUID.randomUUID());
      insert.setString(2, topic);
      insert.setString(3, key);
      insert.setString(4, "{\"number\":" + number + '}');
      insert.executeUpdate();
    }
  }

  void commit(String key, int number) throws SQLException {
    try (var connection = transaction()) {
      write(connection, key, number);
      connection.commit();
    }
  }

  static EventSender sender() {
    return new EventSender(Map.of("bootstrap.servers", KafkaBroker.bootstrap()), "sample");
  }

  RelayTurn relay(OutboxTable table, EventSender sender) {
    return new RelayTurn(dataSource(), table, sender, Clock.systemUTC(), new SimpleMeterRegistry());
  }

  void execute(String sql) throws SQLException {
    try (var connection = dataSource().getConnection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** The first column of a query, as text. */
  List<String> select(String sql) throws SQLException {
    try (var connection = dataSource().getConnection();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      var found = new ArrayList<String>();
      while (rows.next()) {
        found.add(rows.getString(1));
      }
      return found;
    }
  }

  int unsent() throws SQLException {
    try (var connection = transaction();
        var select =
            connection.prepareStatement("SELECT count(*) FROM outbox WHERE sent_at IS NULL");
        var rows = select.executeQuery()) {
      rows.next();
      return rows.getInt(1);
    }
  }
}
