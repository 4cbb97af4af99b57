package org.ecampus.load.job;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.ecampus.load.floor.Floor;
import org.ecampus.load.generate.LoadRequest;
import org.ecampus.local.Service;

/** A job that reads: the same requests again and again. */
record Reading(String name, Service service, Supplier<List<LoadRequest>> all) implements Job {

  @Override
  public Floor floor() {
    return Floor.SELECT;
  }

  @Override
  public List<LoadRequest> requests(int wanted) {
    return all.get();
  }

  @Override
  public Map<String, Long> rows() {
    return Map.of();
  }
}
