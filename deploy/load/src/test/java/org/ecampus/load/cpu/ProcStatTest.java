package org.ecampus.load.cpu;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.ecampus.load.cpu.ProcStat.MachineTicks;
import org.junit.jupiter.api.Test;

class ProcStatTest {

  @Test
  void processUsesItsOwnTimeAndThatOfItsEndedChildren() {
    // Given a name with a space and a bracket in it
    var line = "42 (a) b) S 1 42 42 0 -1 0 9 9 9 9 100 20 3 4 20 0 1 0 77 0 0";

    // Then
    assertThat(ProcStat.ofProcess(line)).isEqualTo(127);
  }

  @Test
  void processThatIsGoneUsesNothing() {
    assertThat(ProcStat.ofProcess(999_999_999L)).isZero();
  }

  @Test
  void machineIsIdleWhileItWaitsForDisks() {
    var machine = ProcStat.ofMachine("cpu  10 1 5 100 50 0 2 7 3 0");
    assertThat(machine).isEqualTo(new MachineTicks(175, 25));
  }

  @Test
  void timeThatNobodyKnownUsedIsForeign() {
    // Given
    var begin = new CpuSample(Map.of("kafka", 10L, "bench", 5L), new MachineTicks(1_000, 500));
    var end = new CpuSample(Map.of("kafka", 40L, "bench", 15L), new MachineTicks(1_200, 580));

    // When
    var use = begin.until(end);

    // Then
    assertThat(use.millis()).containsEntry("kafka", 300.0).containsEntry("bench", 100.0);
    assertThat(use.foreign()).isEqualTo(40 / 200.0);
    assertThat(use.disturbed()).isTrue();
    assertThat(use.ofCampus()).isEqualTo(300.0);
  }

  @Test
  void memoryIsTheProportionalSetSize() {
    var lines = List.of("55 [rollup]", "Rss:    900 kB", "Pss:    228 kB", "Pss_Dirty:  112 kB");
    assertThat(Memory.pss(lines)).isEqualTo(228);
  }
}
