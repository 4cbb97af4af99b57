package org.ecampus.kit.sample;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The bugs of the sample service: which number of which key it cannot take, and how often. */
@ApplicationScoped
public class Failures {

  private final Map<String, Integer> left = new ConcurrentHashMap<>();

  public void plan(String key, int number, int times) {
    left.put(key + '#' + number, times);
  }

  public void repair() {
    left.clear();
  }

  void meet(String key, int number) {
    var remaining = left.computeIfPresent(key + '#' + number, (_, times) -> times - 1);
    if (remaining != null && remaining >= 0) {
      throw new IllegalStateException("cannot take number " + number);
    }
  }
}
