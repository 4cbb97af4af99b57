package org.ecampus.kit.events;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;
import org.ecampus.kit.sample.Things;

/** The sample service as in production: its relay and its listener talk to a real broker. */
public class OverKafka implements QuarkusTestProfile {

  @Override
  public Map<String, String> getConfigOverrides() {
    return Map.of(
        "kafka.bootstrap.servers",
        KafkaBroker.withTopic(Things.TOPIC),
        "ecampus.events.topics",
        Things.TOPIC,
        "ecampus.outbox.relay.enabled",
        "true",
        "ecampus.events.listen",
        "true");
  }
}
