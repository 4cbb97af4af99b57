package org.ecampus.kit.outbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/**
 * One turn of a relay: in one transaction, which only one instance has at a time, it sends what is
 * not sent and notes what arrived. It dies between sending and noting at worst, and then sends
 * again.
 */
public final class RelayTurn {

  private static final String TURN_OF_ANOTHER = "55P03";
  private static final Duration LONGEST = Duration.ofSeconds(20);

  private final DataSource database;
  private final OutboxTable outbox;
  private final EventSender sender;
  private final Clock clock;
  private final Timer lag;

  public RelayTurn(
      DataSource database,
      OutboxTable outbox,
      EventSender sender,
      Clock clock,
      MeterRegistry meters) {
    this.database = database;
    this.outbox = outbox;
    this.sender = sender;
    this.clock = clock;
    this.lag =
        Timer.builder("ecampus.outbox.relay.lag")
            .description(
                "Time from the fact, or from when it was to be sent again, to Kafka's"
                    + " acknowledgement")
            .register(meters);
  }

  /** How many events a turn has sent, and how many keys it could not serve. */
  public record Result(int sent, int failed) {

    static final Result NOTHING = new Result(0, 0);

    boolean nothingWentThrough() {
      return sent == 0 && failed > 0;
    }
  }

  /** Takes the turn when it is free within five seconds, and sends for at most about 30. */
  public Result run() throws SQLException, InterruptedException {
    var result = turn();
    if (result.nothingWentThrough()) {
      sender.renew();
    }
    return result;
  }

  private Result turn() throws SQLException, InterruptedException {
    try (var connection = database.getConnection()) {
      connection.setAutoCommit(false);
      try {
        var result = run(connection);
        connection.commit();
        return result;
      } catch (SQLException e) {
        connection.rollback();
        if (TURN_OF_ANOTHER.equals(e.getSQLState())) {
          return Result.NOTHING;
        }
        throw e;
      } catch (InterruptedException | RuntimeException | Error e) {
        connection.rollback();
        throw e;
      }
    }
  }

  private Result run(Connection connection) throws SQLException, InterruptedException {
    outbox.awaitTurn(connection);
    var unsent = outbox.unsent(connection, clock.instant());
    if (unsent.isEmpty()) {
      return Result.NOTHING;
    }
    var round = send(lanes(unsent));
    note(connection, round);
    return new Result(round.sent().size(), round.failed().size());
  }

  private static Map<OutboxRow.Lane, Deque<OutboxRow>> lanes(List<OutboxRow> rows) {
    var lanes = new LinkedHashMap<OutboxRow.Lane, Deque<OutboxRow>>();
    rows.forEach(row -> lanes.computeIfAbsent(row.lane(), _ -> new ArrayDeque<>()).add(row));
    return lanes;
  }

  private Round send(Map<OutboxRow.Lane, Deque<OutboxRow>> lanes) throws InterruptedException {
    var round = new Round(sender);
    var end = clock.instant().plus(LONGEST);
    while (!lanes.isEmpty() && clock.instant().isBefore(end)) {
      round.send(lanes.values().stream().map(Deque::remove).toList());
      round.failed().keySet().forEach(row -> lanes.remove(row.lane()));
      lanes.values().removeIf(Deque::isEmpty);
    }
    return round;
  }

  private void note(Connection connection, Round round) throws SQLException {
    var now = clock.instant();
    if (!round.sent().isEmpty()) {
      outbox.markSent(connection, round.sent().stream().map(OutboxRow::id).toList(), now);
    }
    if (!round.failed().isEmpty()) {
      outbox.markFailed(connection, round.failed(), now);
    }
    round.sent().forEach(row -> lag.record(Duration.between(row.waitingSince(), now)));
  }
}
