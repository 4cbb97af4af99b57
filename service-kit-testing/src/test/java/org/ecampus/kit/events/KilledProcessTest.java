package org.ecampus.kit.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.ecampus.kit.outbox.OutboxTable;
import org.junit.jupiter.api.Test;

class KilledProcessTest {

  private final OutboxFixture outbox = new OutboxFixture();

  @Test
  void publishesAfterRestartWhatAKilledProcessHasOnlyCommitted() throws Exception {
    // Given
    killAt("BEFORE_SENDING");
    assertThat(sent()).as("negative control: nothing was sent before the kill").isZero();

    // When
    restart();

    // Then
    assertThat(outbox.unsent()).isZero();
    try (var topic = new Topic(outbox.topic)) {
      assertThat(topic.await(1)).hasSize(1);
    }
  }

  @Test
  void publishesAgainUnderTheSameIdWhatAKilledProcessHasNotNoted() throws Exception {
    // Given
    killAt("BEFORE_NOTING");

    // When
    restart();

    // Then
    assertThat(outbox.unsent()).isZero();
    try (var topic = new Topic(outbox.topic)) {
      var ids =
          topic.await(2).stream()
              .map(record -> record.headers().lastHeader("ce_id").value())
              .map(id -> new String(id, StandardCharsets.UTF_8))
              .toList();
      assertThat(ids).hasSize(2);
      assertThat(ids.getFirst()).isEqualTo(ids.getLast());
    }
  }

  private void killAt(String point) throws Exception {
    var process =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElseThrow(),
                "-cp",
                Jvm.classPath(),
                DyingRelay.class.getName(),
                point,
                outbox.url(),
                KafkaBroker.bootstrap(),
                outbox.topic)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (var lines = process.inputReader(StandardCharsets.UTF_8)) {
      assertThat(lines.lines().filter(point::equals).findFirst()).contains(point);
    } finally {
      process.destroyForcibly();
      assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
    }
  }

  private void restart() throws Exception {
    try (var sender = OutboxFixture.sender()) {
      outbox.relay(new OutboxTable(), sender).run();
    }
  }

  private int sent() {
    try (var topic = new Topic(outbox.topic)) {
      return topic.settled().size();
    }
  }
}
