package org.ecampus.kit.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Takes in messages: applies their events once, together where that goes well and else one after
 * the other, and puts aside with the cause what keeps failing, so that the other keys go on.
 */
@ApplicationScoped
public class EventFrame {

  private static final Logger LOG = Logger.getLogger(EventFrame.class);

  private final Arrivals arrivals;
  private final Together together;
  private final OneByOne oneByOne;
  private final Waiters waiters;
  private final InboxMetrics metrics;

  EventFrame(
      Arrivals arrivals,
      Together together,
      OneByOne oneByOne,
      Waiters waiters,
      InboxMetrics metrics) {
    this.arrivals = arrivals;
    this.together = together;
    this.oneByOne = oneByOne;
    this.waiters = waiters;
    this.metrics = metrics;
  }

  /** Takes in one message, like many. */
  public Outcome receive(Message message) {
    return receive(List.of(message)).getFirst();
  }

  /**
   * Takes in messages in their order, which holds per key, and says what became of each when all of
   * that is committed. As many as share a transaction: bring no more than a hundred.
   *
   * @throws RuntimeException when the database is away or stays busy, so that nothing is known
   *     about an event; the same messages must then be brought again
   */
  public List<Outcome> receive(List<Message> messages) {
    var arrived = messages.stream().map(arrivals::of).toList();
    var settled = new HashMap<>(together.settle(arrived));
    waiters.signal(settled.keySet());
    var tally = new Tally();
    var outcomes = new ArrayList<Outcome>();
    for (var arrival : arrived) {
      var outcome = outcome(arrival, settled);
      metrics.count(outcome);
      tally.add(arrival, outcome);
      outcomes.add(outcome);
    }
    log(tally);
    return outcomes;
  }

  private Outcome outcome(Arrival arrival, Map<UUID, Outcome> settled) {
    return Objects.requireNonNullElseGet(settled(arrival, settled), () -> alone(arrival));
  }

  /** The second of two with one id is a duplicate of the first. */
  private static @Nullable Outcome settled(Arrival arrival, Map<UUID, Outcome> settled) {
    return arrival instanceof Arrival.Heard(var _, var event)
        ? settled.replace(event.id(), Outcome.DUPLICATE)
        : null;
  }

  private Outcome alone(Arrival arrival) {
    var outcome = oneByOne.settle(arrival);
    if (arrival instanceof Arrival.Heard(var _, var event)
        && (outcome == Outcome.APPLIED || outcome == Outcome.DUPLICATE)) {
      waiters.signal(List.of(event.id()));
    }
    return outcome;
  }

  private static void log(Tally tally) {
    if (!tally.isEmpty()) {
      LOG.infof("Took in %s", tally);
    }
  }
}
