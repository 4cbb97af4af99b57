package org.ecampus.kit.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;
import org.ecampus.kit.config.RealTime;
import org.jspecify.annotations.Nullable;

/** Has what was sent sent once more, because its topic was lost. */
@ApplicationScoped
public class OutboxResend {

  private static final Duration LONGEST = Duration.ofSeconds(15);

  private final DataSource database;
  private final ResendStep steps;
  private final Clock clock;
  private final OutboxTable outbox = new OutboxTable();

  OutboxResend(DataSource database, ResendStep steps, @RealTime Clock clock) {
    this.database = database;
    this.steps = steps;
    this.clock = clock;
  }

  /**
   * How many events will be sent once more, and since when there are others that the time did not
   * suffice for.
   */
  public record Resent(int events, @Nullable Instant remainingSince) {}

  /**
   * Has the events sent once more that were sent to a topic at or after an instant and before
   * another, in order per key; consumers that know them change nothing. Takes about fifteen seconds
   * at most, during which the relays pause; batches that are done stay done.
   */
  @Transactional
  public Resent resend(String topic, Instant since, @Nullable Instant until) {
    var start = clock.instant();
    awaitTurn();
    var wanted =
        new ResendStep.Wanted(topic, until == null || start.isBefore(until) ? start : until);
    return resend(wanted, ResendStep.Place.at(since), start.plus(LONGEST));
  }

  private Resent resend(ResendStep.Wanted wanted, ResendStep.Place since, Instant end) {
    int events = 0;
    var place = since;
    while (clock.instant().isBefore(end)) {
      var batch = steps.next(wanted, place);
      events += batch.events();
      if (batch.last() == null) {
        return new Resent(events, null);
      }
      place = batch.last();
    }
    return new Resent(events, place.sentAt());
  }

  private void awaitTurn() {
    try (var connection = database.getConnection()) {
      outbox.awaitTurn(connection);
    } catch (SQLException e) {
      throw new OutboxException("cannot take the turn to resend", e);
    }
  }
}
