package org.ecampus.load.job;

import java.util.Map;
import java.util.TreeMap;
import org.ecampus.load.cpu.CpuUse;
import org.ecampus.load.floor.Floor;
import org.ecampus.load.generate.LoadResult;

/**
 * A job at some concurrency.
 *
 * @param rows how many rows came of all successful answers, by table; empty for jobs that read
 * @param warmUp successful answers before those that are measured
 */
public record Measured(
    String job,
    int connections,
    Floor floor,
    LoadResult load,
    CpuUse cpu,
    Map<String, Long> rows,
    long warmUp) {

  public Measured {
    rows = new TreeMap<>(rows);
  }

  static Measured of(Job job, int connections, LoadResult load, CpuUse cpu) {
    return new Measured(job.name(), connections, job.floor(), load, cpu, Map.of(), 0);
  }

  Measured counted(Map<String, Long> made, long answersBefore) {
    return new Measured(job, connections, floor, load, cpu, made, answersBefore);
  }

  /** Milliseconds of processor time of a process for one answer. */
  public double cpuPerAnswer(String process) {
    return perAnswer(cpu.millis().getOrDefault(process, 0.0));
  }

  /** Milliseconds of processor time of everything but the bench itself for one answer. */
  public double cpuPerAnswer() {
    return perAnswer(cpu.ofCampus());
  }

  /** Whether every answer was as it must be and every row is there. */
  public boolean sound() {
    long expected = warmUp + load.answers() - load.failures();
    return load.failures() == 0
        && load.answers() > 0
        && rows.values().stream().allMatch(made -> made == expected);
  }

  private double perAnswer(double millis) {
    return load.answers() == 0 ? 0 : millis / load.answers();
  }
}
