package org.ecampus.load.cpu;

import java.util.Map;
import java.util.TreeMap;
import org.ecampus.load.cpu.ProcStat.MachineTicks;

/** What the processes have used up to a moment, by name, and the whole machine. */
public record CpuSample(Map<String, Long> ticks, MachineTicks machine) {

  public CpuSample {
    ticks = Map.copyOf(ticks);
  }

  /** What was used from this moment to a later one. */
  public CpuUse until(CpuSample later) {
    var millis = new TreeMap<String, Double>();
    long known = 0;
    for (var one : later.ticks.entrySet()) {
      long used = Math.max(0, one.getValue() - ticks.getOrDefault(one.getKey(), 0L));
      millis.put(one.getKey(), used * ProcStat.MILLIS_PER_TICK);
      known += used;
    }
    long all = Math.max(1, later.machine.all() - machine.all());
    long foreign = Math.max(0, later.machine.busy() - machine.busy() - known);
    return new CpuUse(millis, (double) foreign / all);
  }
}
