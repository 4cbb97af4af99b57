package org.ecampus.kubernetes.image;

import org.ecampus.local.Options;
import org.ecampus.local.part.KafkaPart;
import org.ecampus.local.part.PostgresPart;

/** What a service needs to start: a real PostgreSQL and a real Kafka. */
final class Surroundings implements AutoCloseable {

  private final PostgresPart postgres;
  private final KafkaPart kafka;

  private Surroundings(Options options) {
    this.postgres = new PostgresPart(options);
    this.kafka = new KafkaPart(options);
  }

  static Surroundings started(Options options) {
    var surroundings = new Surroundings(options);
    try {
      surroundings.postgres.start();
      surroundings.kafka.start();
      return surroundings;
    } catch (RuntimeException e) {
      surroundings.close();
      throw e;
    }
  }

  @Override
  public void close() {
    kafka.stop();
    postgres.stop();
  }
}
