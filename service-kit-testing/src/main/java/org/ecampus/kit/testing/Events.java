package org.ecampus.kit.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.apache.kafka.common.utils.Bytes;
import org.ecampus.kit.inbox.EventFrame;
import org.ecampus.kit.inbox.Message;
import org.ecampus.kit.inbox.Outcome;
import org.ecampus.kit.outbox.Topics;
import org.jspecify.annotations.Nullable;

/** Both ends of a service's events in a test without Kafka: inject it. */
@ApplicationScoped
public class Events {

  private static final String PUBLISHED =
      "SELECT id, topic, key, type, data, institution_id FROM outbox WHERE type = ? ORDER BY seq";

  private final AtomicLong offsets = new AtomicLong();
  private final EventFrame frame;
  private final DataSource database;
  private final ObjectMapper json;

  Events(EventFrame frame, DataSource database, ObjectMapper json) {
    this.frame = frame;
    this.database = database;
    this.json = json;
  }

  /** Delivers a new event as Kafka would and returns its id; fails unless it was applied. */
  public UUID deliver(String type, String key, String data) {
    var id = UUID.randomUUID();
    var outcome = deliver(id, type, key, data);
    if (outcome != Outcome.APPLIED) {
      throw new AssertionError(type + " of " + key + " was not applied but " + outcome);
    }
    return id;
  }

  /** Delivers the event with this id as Kafka would and says what became of it. */
  public Outcome deliver(UUID id, String type, String key, String data) {
    return frame.receive(message(Topics.of(type), headers(id, type), key, data));
  }

  /** Delivers the events in one batch as Kafka would and says what became of each. */
  public List<Outcome> deliverAll(List<Delivery> deliveries) {
    return frame.receive(deliveries.stream().map(this::message).toList());
  }

  /** Delivers a new event that belongs to an institution and says what became of it. */
  public Outcome deliverOf(UUID institutionId, String type, String key, String data) {
    var headers = headers(UUID.randomUUID(), type);
    headers.put("ce_institution", institutionId.toString());
    return frame.receive(message(Topics.of(type), headers, key, data));
  }

  /** Delivers a new tombstone as Kafka would and says what became of it. */
  public Outcome deliverTombstone(String topic, String key) {
    var headers = headers(UUID.randomUUID(), Topics.tombstoneType(topic));
    return frame.receive(message(topic, headers, key, null));
  }

  /** The events of a type that stand in the outbox, in the order they were published. */
  public List<PublishedEvent> outbox(String type) {
    try (var connection = database.getConnection();
        var select = connection.prepareStatement(PUBLISHED)) {
      select.setString(1, type);
      var events = new ArrayList<PublishedEvent>();
      try (var rows = select.executeQuery()) {
        while (rows.next()) {
          events.add(
              new PublishedEvent(
                  rows.getObject("id", UUID.class),
                  rows.getString("topic"),
                  rows.getString("key"),
                  rows.getString("type"),
                  Objects.requireNonNullElse(rows.getString("data"), ""),
                  rows.getObject("institution_id", UUID.class)));
        }
      }
      return events;
    } catch (SQLException e) {
      throw new IllegalStateException("cannot read the outbox", e);
    }
  }

  /** The data of the events of a type that stand in the outbox, in the order of publishing. */
  public List<JsonNode> published(String type) {
    return outbox(type).stream().map(PublishedEvent::data).map(this::tree).toList();
  }

  private static Map<String, String> headers(UUID id, String type) {
    var headers = new HashMap<String, String>();
    headers.put("ce_specversion", "1.0");
    headers.put("ce_id", id.toString());
    headers.put("ce_type", type);
    headers.put("ce_source", Topics.sourceOf(type));
    headers.put("ce_time", Instant.now().toString());
    return headers;
  }

  private Message message(Delivery event) {
    return message(
        Topics.of(event.type()), headers(event.id(), event.type()), event.key(), event.data());
  }

  private Message message(
      String topic, Map<String, String> headers, String key, @Nullable String data) {
    var value = data == null ? null : Bytes.wrap(data.getBytes(StandardCharsets.UTF_8));
    return new Message(topic, 0, offsets.incrementAndGet(), key, headers, value);
  }

  private JsonNode tree(String data) {
    try {
      return json.readTree(data);
    } catch (JsonProcessingException e) {
      throw new AssertionError("the outbox holds no JSON: " + data, e);
    }
  }
}
