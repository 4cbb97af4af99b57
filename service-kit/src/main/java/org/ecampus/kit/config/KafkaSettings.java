package org.ecampus.kit.config;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How to reach Kafka: every {@code kafka.*} property, and who we are. */
@ApplicationScoped
public class KafkaSettings {

  private final Map<String, Object> client;
  private final String service;

  KafkaSettings(
      @Identifier("default-kafka-broker") Map<String, Object> client,
      @ConfigProperty(name = "quarkus.application.name") String service) {
    this.client = client;
    this.service = service;
  }

  /** The settings of a Kafka client, at least its bootstrap servers. */
  public Map<String, Object> client() {
    return Map.copyOf(client);
  }

  /** The name of this service, which is its consumer group too. */
  public String service() {
    return service;
  }
}
