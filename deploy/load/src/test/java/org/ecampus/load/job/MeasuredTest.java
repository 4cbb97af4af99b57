package org.ecampus.load.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.ecampus.load.cpu.CpuUse;
import org.ecampus.load.floor.Floor;
import org.ecampus.load.generate.LoadResult;
import org.junit.jupiter.api.Test;

class MeasuredTest {

  @Test
  void costOfAnAnswerLeavesOutWhoMeasures() {
    var measured = enrol(new LoadResult(100, 0, List.of(), 2, 1, 2, 3, 4), Map.of());
    assertThat(measured.load().rate()).isEqualTo(50);
    assertThat(measured.cpuPerAnswer()).isEqualTo(3);
    assertThat(measured.cpuPerAnswer("generator")).isEqualTo(1);
  }

  @Test
  void everyAnswerIsARow() {
    var all = new LoadResult(100, 0, List.of(), 2, 1, 2, 3, 4);
    assertThat(enrol(all, Map.of("enrolment", 120L)).sound()).isTrue();
    assertThat(enrol(all, Map.of("enrolment", 119L)).sound()).isFalse();
    assertThat(enrol(all, Map.of("enrolment", 121L)).sound()).isFalse();
  }

  @Test
  void wrongAnswersAndNoAnswersAreNoResult() {
    assertThat(enrol(new LoadResult(100, 1, List.of("x"), 2, 1, 2, 3, 4), Map.of()).sound())
        .isFalse();
    assertThat(enrol(new LoadResult(0, 0, List.of(), 2, 0, 0, 0, 0), Map.of()).sound()).isFalse();
  }

  @Test
  void percentileIsByNearestRank() {
    var values = List.of(1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0, 10.0);
    assertThat(Percentile.of(values, 50)).isEqualTo(5);
    assertThat(Percentile.of(values, 99)).isEqualTo(10);
    assertThat(Percentile.of(values, 1)).isEqualTo(1);
    assertThat(Percentile.of(List.of(), 99)).isZero();
  }

  /** After a warm-up of twenty answers. */
  private static Measured enrol(LoadResult load, Map<String, Long> rows) {
    var millis = Map.of("kafka", 100.0, "enrolment", 200.0, "generator", 100.0, "bench", 10.0);
    return new Measured("enrol", 16, Floor.INSERT, load, new CpuUse(millis, 0.01), rows, 20);
  }
}
