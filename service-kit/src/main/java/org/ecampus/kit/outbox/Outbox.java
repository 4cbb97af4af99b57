package org.ecampus.kit.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.ecampus.kit.config.RealTime;
import org.ecampus.kit.id.Ids;
import org.ecampus.kit.telemetry.Traces;

/**
 * Where a use case puts the facts it has caused, so that they exist exactly when its change does.
 */
@ApplicationScoped
public class Outbox {

  static final int MAX_DATA_BYTES = 900_000;

  private final OutboxWriter rows;
  private final EventJson json;
  private final CausedEvents caused;
  private final Commits commits;
  private final Clock clock;

  Outbox(
      OutboxWriter rows,
      EventJson json,
      CausedEvents caused,
      Commits commits,
      @RealTime Clock clock) {
    this.rows = rows;
    this.json = json;
    this.caused = caused;
    this.commits = commits;
    this.clock = clock;
  }

  /**
   * Writes the event in the caller's transaction and returns its id.
   *
   * @throws jakarta.transaction.TransactionalException when there is no transaction
   * @throws IllegalArgumentException when the data is not JSON or larger than 900 kB
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public UUID publish(OutgoingEvent event) {
    return publishAll(List.of(event)).getFirst();
  }

  /** Like {@link #publish}, for many events in one round trip; they keep their order. */
  @Transactional(Transactional.TxType.MANDATORY)
  public List<UUID> publishAll(List<OutgoingEvent> events) {
    var written = events.stream().map(this::written).toList();
    rows.insert(written, Traces.currentTraceparent(), clock.instant());
    var ids = written.stream().map(WrittenEvent::id).toList();
    rememberForAnswer(ids);
    commits.announce();
    return ids;
  }

  private WrittenEvent written(OutgoingEvent event) {
    var data = event.data() == null ? null : json(event.type(), event.data());
    return new WrittenEvent(
        Ids.next(), event.topic(), event.type(), event.key(), data, event.institution());
  }

  private String json(String type, Object fact) {
    try {
      var data = json.write(fact);
      if (data.getBytes(StandardCharsets.UTF_8).length > MAX_DATA_BYTES) {
        throw new IllegalArgumentException(type + " is larger than " + MAX_DATA_BYTES);
      }
      return data;
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(type + " cannot be written as JSON", e);
    }
  }

  private void rememberForAnswer(List<UUID> ids) {
    if (Arc.container().requestContext().isActive()) {
      commits.orElse(caused.recordUntilTakenBack(ids));
    }
  }
}
