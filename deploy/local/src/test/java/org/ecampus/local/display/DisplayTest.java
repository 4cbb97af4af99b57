package org.ecampus.local.display;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class DisplayTest {

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);

  @Test
  void printsALinePerChangeWhereNobodyLooks() {
    // Given
    var display = new PlainDisplay(out);

    // When
    display.waiting("kafka");
    display.starting("kafka");
    display.ready("kafka", Duration.ofMillis(3_240));

    // Then
    assertThat(bytes.toString(StandardCharsets.UTF_8).lines())
        .containsExactly("kafka: starting", "kafka: ready after 3.2 s");
  }

  @Test
  void showsWhatAPartIsDoingInOneLine() {
    // When
    var line = PartLine.starting("kafka", 0).text(Duration.ofMillis(1_500).toNanos());

    // Then
    assertThat(line).contains("kafka").contains("starting").endsWith("1.5 s");
  }

  @Test
  void leavesTheLastStateStanding() {
    // Given
    var display = new LiveDisplay(out);
    display.starting("kafka");
    display.ready("kafka", Duration.ofSeconds(2));

    // When
    display.settle();

    // Then
    var last = bytes.toString(StandardCharsets.UTF_8).lines().toList().getLast();
    assertThat(last).contains("kafka").contains("ready").endsWith("2.0 s");
  }
}
