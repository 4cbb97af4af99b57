package org.ecampus.kit.events;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.ecampus.kit.outbox.EventSender;
import org.ecampus.kit.outbox.OutboxRow;
import org.ecampus.kit.outbox.OutboxTable;
import org.ecampus.kit.outbox.RelayLoop;
import org.ecampus.kit.outbox.RelayTurn;
import org.junit.jupiter.api.Test;

/** Whatever happens to a relay, it goes on when it can. */
class RelayRecoveryTest {

  private final OutboxFixture outbox = new OutboxFixture();

  @Test
  void relayGoesOnAfterKafkaCouldNeitherBeReachedNorFound() throws Exception {
    // Given
    outbox.commit("key", 1);
    var sender =
        sender(Unreachable::new, RelayRecoveryTest::unresolved, RelayRecoveryTest::working);

    // When
    relay(new OutboxTable(), sender);

    // Then
    assertThat(outbox.unsent()).isZero();
  }

  @Test
  void relayGoesOnAfterAnError() throws Exception {
    // Given
    outbox.commit("key", 1);
    var sender = sender(RelayRecoveryTest::working);

    // When
    relay(new FailingOnce(), sender);

    // Then
    assertThat(outbox.unsent()).isZero();
  }

  @Test
  void lagOfWhatIsSentAgainCountsFromTheRequest() throws Exception {
    // Given
    outbox.commit("key", 1);
    outbox.execute("UPDATE outbox SET occurred_at = now() - interval '2 days', resent_at = now()");
    var meters = new SimpleMeterRegistry();
    var sender = sender(RelayRecoveryTest::working);

    // When
    new RelayTurn(outbox.dataSource(), new OutboxTable(), sender, Clock.systemUTC(), meters).run();

    // Then
    assertThat(meters.get("ecampus.outbox.relay.lag").timer().count()).isOne();
    assertThat(meters.get("ecampus.outbox.relay.lag").timer().max(TimeUnit.HOURS)).isLessThan(24);
  }

  private void relay(OutboxTable table, EventSender sender) {
    try (var loop = new RelayLoop(outbox.relay(table, sender))) {
      loop.start();
      Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> outbox.unsent() == 0);
    }
  }

  private static EventSender sender(Opening... openings) {
    var next = new ArrayDeque<>(List.of(openings));
    return new EventSender(() -> next.remove().get(), "sample");
  }

  private static Producer<String, String> working() {
    return new MockProducer<>(true, null, new StringSerializer(), new StringSerializer());
  }

  private static Producer<String, String> unresolved() {
    throw new KafkaException("No resolvable bootstrap urls given in bootstrap.servers");
  }

  /** Takes nothing, and refuses to be used when it is closed, like the real one. */
  private static final class Unreachable extends MockProducer<String, String> {
    Unreachable() {
      super(true, null, new StringSerializer(), new StringSerializer());
    }

    @Override
    public synchronized Future<RecordMetadata> send(ProducerRecord<String, String> record) {
      if (closed()) {
        throw new IllegalStateException("closed");
      }
      return CompletableFuture.failedFuture(new TimeoutException("no metadata"));
    }
  }

  private static final class FailingOnce extends OutboxTable {
    private final AtomicBoolean failed = new AtomicBoolean();

    @Override
    public List<OutboxRow> unsent(Connection connection, Instant now) throws SQLException {
      if (failed.compareAndSet(false, true)) {
        throw new NoClassDefFoundError("a class");
      }
      return super.unsent(connection, now);
    }
  }

  /** How a producer is made, or is not. */
  private interface Opening extends Supplier<Producer<String, String>> {}
}
