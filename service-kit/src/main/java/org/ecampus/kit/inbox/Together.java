package org.ecampus.kit.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.ecampus.kit.faults.Causes;
import org.jboss.logging.Logger;

/**
 * Applies many events in one transaction. It settles all that it can without a word with the dead
 * letters, or nothing when anything fails: the events are then for {@link OneByOne}.
 */
@ApplicationScoped
class Together {

  private static final Logger LOG = Logger.getLogger(Together.class);
  private static final int FEWEST = 2;

  private final Effects effects;

  Together(Effects effects) {
    this.effects = effects;
  }

  /** What became of those it has settled, by their id: applied, or a duplicate. */
  @ActivateRequestContext
  Map<UUID, Outcome> settle(List<Arrival> arrivals) {
    var events = arrivals.stream().flatMap(Together::event).toList();
    if (events.size() < FEWEST || arrivals.stream().anyMatch(Arrival.Malformed.class::isInstance)) {
      return Map.of();
    }
    try {
      return effects.applyAll(events);
    } catch (RuntimeException | StackOverflowError e) {
      LOG.infof("%d events are applied one by one: %s", events.size(), Causes.kinds(e));
      return Map.of();
    }
  }

  private static Stream<Envelope> event(Arrival arrival) {
    return arrival instanceof Arrival.Heard(var _, var event) ? Stream.of(event) : Stream.empty();
  }
}
