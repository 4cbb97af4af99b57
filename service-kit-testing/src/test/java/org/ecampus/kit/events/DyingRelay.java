package org.ecampus.kit.events;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.ecampus.kit.outbox.EventSender;
import org.ecampus.kit.outbox.OutboxRow;
import org.ecampus.kit.outbox.OutboxTable;

/** A process that commits an event, begins its relay's turn, and never gets past a given point. */
final class DyingRelay {

  private DyingRelay() {}

  /** Arguments: where to stop (BEFORE_SENDING or BEFORE_NOTING), database URL, broker, topic. */
  public static void main(String[] arguments) throws Exception {
    var outbox =
        new OutboxFixture(
            Map.of(
                "quarkus.datasource.jdbc.url", arguments[1],
                "quarkus.datasource.username", "postgres",
                "quarkus.datasource.password", "postgres"),
            arguments[3]);
    outbox.commit("key", 1);
    var sender = new EventSender(Map.of("bootstrap.servers", arguments[2]), "sample");
    outbox.relay(new Stuck(arguments[0]), sender).run();
  }

  private static final class Stuck extends OutboxTable {
    private final String point;

    Stuck(String point) {
      this.point = point;
    }

    @Override
    public List<OutboxRow> unsent(Connection connection, Instant now) throws SQLException {
      var rows = super.unsent(connection, now);
      stopAt("BEFORE_SENDING");
      return rows;
    }

    @Override
    public void markSent(Connection connection, Collection<UUID> ids, Instant now)
        throws SQLException {
      stopAt("BEFORE_NOTING");
      super.markSent(connection, ids, now);
    }

    private void stopAt(String here) {
      if (point.equals(here)) {
        System.out.println(here);
        try {
          new CountDownLatch(1).await();
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
        }
      }
    }
  }
}
