package org.ecampus.local.part;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ecampus.local.Ports;
import org.ecampus.local.Secrets;
import org.ecampus.local.Service;

/**
 * How one signs in at the local Kafka: a service by its short name, or the broker itself, which may
 * do everything.
 */
public final class KafkaLogin {

  public static final String BROKER = "broker";

  private static final String MODULE =
      "org.apache.kafka.common.security.plain.PlainLoginModule required";

  private KafkaLogin() {}

  /** Settings of a Kafka client that signs in by this name. */
  public static Map<String, Object> client(Ports ports, String name) {
    return Map.of(
        "bootstrap.servers",
        "localhost:" + ports.kafka(),
        "security.protocol",
        "SASL_PLAINTEXT",
        "sasl.mechanism",
        "PLAIN",
        "sasl.jaas.config",
        jaas(name));
  }

  static String jaas(String name) {
    return MODULE + credentials(name) + ";";
  }

  /** What the broker signs in with and whom it knows: itself and the five services. */
  static String jaasOfBroker() {
    var services = Arrays.stream(Service.values()).map(Service::path);
    return Stream.concat(Stream.of(BROKER), services)
        .map(name -> " user_" + name + "=\"" + Secrets.ofKafka(name) + "\"")
        .collect(Collectors.joining("", MODULE + credentials(BROKER), ";"));
  }

  private static String credentials(String name) {
    return " username=\"" + name + "\" password=\"" + Secrets.ofKafka(name) + "\"";
  }
}
