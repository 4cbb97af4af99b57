package org.ecampus.load.job;

import java.util.Map;
import java.util.TreeMap;
import org.ecampus.load.generate.Generator;
import org.ecampus.load.generate.LoadResult;

/** Runs a job at some concurrency: a warm-up, then what is measured, then the rows are counted. */
public final class LoadRun {

  private static final int FIRST_GUESS = 150;
  private static final int AT_MOST_FASTER = 4;
  private static final int MOST = 40_000;

  private final Ground ground;
  private final Job job;
  private final int warmUp;
  private final int seconds;
  private double fastest = FIRST_GUESS;

  /** Measures for so many seconds, after so many others. */
  public LoadRun(Ground ground, Job job, int warmUp, int seconds) {
    this.ground = ground;
    this.job = job;
    this.warmUp = warmUp;
    this.seconds = seconds;
  }

  /** What so many connections at once come to. */
  public Measured at(int connections) {
    var requests = job.requests(wanted());
    var before = job.rows();
    try (var generator = ground.generator(job.service(), requests, connections)) {
      long warm = warmUp(generator);
      var measured = measure(generator, connections);
      fastest = Math.max(fastest, measured.load().rate());
      return measured.counted(made(before), warm);
    }
  }

  /** How many successful answers there were before anything is measured. */
  private long warmUp(Generator generator) {
    if (warmUp == 0) {
      return 0;
    }
    var warm = generator.run(warmUp, !job.writes());
    settle();
    return warm.answers() - warm.failures();
  }

  private Measured measure(Generator generator, int connections) {
    ground.processes().generator(generator.pid());
    var begin = ground.processes().sample();
    LoadResult result = generator.run(seconds, !job.writes());
    settle();
    var cpu = begin.until(ground.processes().sample());
    return Measured.of(job, connections, result, cpu);
  }

  /** What a write sets off belongs to its cost, wherever it happens. */
  private void settle() {
    if (job.writes()) {
      ground.backlog().awaitNone();
    }
  }

  private Map<String, Long> made(Map<String, Long> before) {
    var made = new TreeMap<String, Long>();
    job.rows().forEach((table, rows) -> made.put(table, rows - before.getOrDefault(table, 0L)));
    return made;
  }

  private int wanted() {
    return Math.min(MOST, (int) Math.ceil(fastest * AT_MOST_FASTER * (seconds + warmUp)));
  }
}
