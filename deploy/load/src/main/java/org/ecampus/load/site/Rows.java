package org.ecampus.load.site;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.ecampus.local.Ports;
import org.ecampus.local.Service;
import org.ecampus.local.part.Databases;

/**
 * Looks into the databases of the campus, past the services, over one connection each: connecting
 * anew would cost the machine more than what is measured.
 */
public final class Rows implements AutoCloseable {

  private final Ports ports;
  private final Map<Service, Connection> connections = new EnumMap<>(Service.class);

  public Rows(Ports ports) {
    this.ports = ports;
  }

  /** The first number a query answers with. */
  public long number(Service service, String query, Object... arguments) {
    return list(service, row -> row.getLong(1), query, arguments).getFirst();
  }

  /** Everything a query answers with. */
  public synchronized <T> List<T> list(
      Service service, Row<T> each, String query, Object... arguments) {
    try (var statement = open(service).prepareStatement(query)) {
      for (int i = 0; i < arguments.length; i++) {
        statement.setObject(i + 1, arguments[i]);
      }
      var found = new ArrayList<T>();
      try (var rows = statement.executeQuery()) {
        while (rows.next()) {
          found.add(each.of(rows));
        }
      }
      return found;
    } catch (SQLException e) {
      throw new IllegalStateException("cannot look into " + service.database(), e);
    }
  }

  private Connection open(Service service) throws SQLException {
    var open = connections.get(service);
    if (open == null || open.isClosed()) {
      open = Databases.superuser(ports, service.database());
      connections.put(service, open);
    }
    return open;
  }

  @Override
  public synchronized void close() {
    for (var connection : connections.values()) {
      try {
        connection.close();
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  /** Makes something of a row. */
  @FunctionalInterface
  public interface Row<T> {
    T of(ResultSet row) throws SQLException;
  }
}
