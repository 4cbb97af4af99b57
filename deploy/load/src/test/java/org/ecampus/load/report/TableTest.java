package org.ecampus.load.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.ecampus.load.cpu.CpuUse;
import org.ecampus.load.floor.Floor;
import org.ecampus.load.floor.Floors;
import org.ecampus.load.generate.LoadResult;
import org.ecampus.load.job.Figure;
import org.ecampus.load.job.Measured;
import org.junit.jupiter.api.Test;

class TableTest {

  @Test
  void rateStandsBesideItsFloor() {
    var table = Table.of(report(0.01, 0));
    assertThat(table)
        .contains("search", "50.0%", "1234", "memory", "900.0 MiB")
        .doesNotContain("foreign load", "WRONG");
  }

  @Test
  void foreignLoadIsSaid() {
    assertThat(Table.of(report(0.2, 0)))
        .contains("foreign load", "Something else kept this machine busy");
  }

  @Test
  void wrongAnswersAreSaid() {
    assertThat(Table.of(report(0.01, 3))).contains("WRONG: 3 of 1000", "GET /x -> 500");
  }

  @Test
  void documentHoldsWhatTheTableShows() {
    var row = Document.of(report(0.01, 0)).path("jobs").get(0);
    assertThat(row.path("shareOfFloor").asDouble()).isEqualTo(0.5);
    assertThat(row.path("perSecond").asDouble()).isEqualTo(500);
    assertThat(row.path("cpuMillis").asDouble()).isEqualTo(0.5);
    assertThat(row.path("sound").asBoolean()).isTrue();
  }

  @Test
  void chartHasALineAJobAndAPointASize() {
    var small = Document.of(report(0.01, 0));
    var large = small.deepCopy().put("scale", 10_000_000);
    var svg = Chart.of(List.of(small, large));
    assertThat(svg).startsWith("<svg").containsOnlyOnce("<polyline").contains(">search, 0.50 ms<");
    assertThat(svg.split("<circle", -1)).hasSize(3);
  }

  @Test
  void reportsStandSideBySide() {
    var before = Document.of(report(0.01, 0));
    var after = before.deepCopy().put("commit", "def5678");
    assertThat(Comparison.of(List.of(before, after)).lines())
        .contains(
            "| 16 connections | abc1234, 20,000 enrolments | def5678, 20,000 enrolments |",
            "| search | 500/s, 50.0 %, p99 3.0 ms, CPU 0.50 ms | 500/s, 50.0 %, p99 3.0 ms, CPU"
                + " 0.50 ms |",
            "| memory | 900.0 MiB | 900.0 MiB |");
  }

  private static Report report(double foreign, long failures) {
    var load =
        new LoadResult(
            1_000, failures, failures == 0 ? List.of() : List.of("GET /x -> 500"), 2, 1, 2, 3, 4);
    var cpu = new CpuUse(Map.of("catalogue", 400.0, "postgresql", 100.0), foreign);
    var search = new Measured("search", 16, Floor.SELECT, load, cpu, Map.of(), 0);
    return new Report(
        new Checkout("abc1234", false),
        "2027-01-01T00:00:00Z",
        20_000,
        10,
        new Floors(1_234, 1_000, 5_000, 4_000),
        List.of(search),
        List.of(new Figure("memory", 900, "MiB", "", true)));
  }
}
