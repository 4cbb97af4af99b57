package org.ecampus.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.ecampus.load.job.Ground;
import org.ecampus.load.job.Jobs;
import org.ecampus.load.job.LoadRun;
import org.ecampus.load.job.Measured;
import org.ecampus.load.seed.Amounts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The bench on this campus, for a second a job: its answers and its rows, not its figures. */
@Journey
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BenchTest {

  private static final Amounts FEW = new Amounts(10, 2, 8);

  private final World world;
  private Ground ground;

  BenchTest(World world) {
    this.world = world;
  }

  @BeforeAll
  void campusIsFilled() {
    Path root = world.root();
    assumeTrue(
        Files.isDirectory(root.resolve("node_modules/autocannon")),
        "npm ci brings the load generator");
    Path script = root.resolve("deploy/load/src/main/node/load.mjs");
    ground = Ground.fill(world.campus(), FEW, 20, script);
  }

  @AfterAll
  void nothingIsLeftOpen() {
    if (ground != null) {
      ground.close();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "course-page",
        "my-enrolments",
        "dashboard",
        "progress",
        "enrol",
        "complete",
        "verification-json",
        "verification-page",
        "certificate-pdf",
        "credential"
      })
  void everyAnswerIsRightAndEveryWriteIsARow(String job) {
    // When
    Measured measured = new LoadRun(ground, Jobs.load(job, ground), 0, 1).at(2);

    // Then
    assertThat(measured.load().shown()).isEmpty();
    assertThat(measured.sound()).as(measured.toString()).isTrue();
    assertThat(measured.cpu().millis()).containsKeys("generator", "postgresql", "kafka");
  }
}
