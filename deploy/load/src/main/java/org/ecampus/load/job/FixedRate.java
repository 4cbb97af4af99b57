package org.ecampus.load.job;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.ecampus.client.Request;
import org.ecampus.load.generate.LoadRequest;

/** Sends requests at their times, however long the answers take, and keeps when each came. */
final class FixedRate {

  private static final long SECOND = 1_000_000_000L;

  private final String url;
  private final int perSecond;
  private final Map<String, Long> answered = new ConcurrentHashMap<>();
  private final AtomicInteger failures = new AtomicInteger();

  FixedRate(String url, int perSecond) {
    this.url = url;
    this.perSecond = perSecond;
  }

  /** Sends each; the keys say which is which. Returns when all are answered. */
  void send(List<String> keys, List<LoadRequest> requests) {
    long begin = System.nanoTime();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int nth = 0; nth < requests.size(); nth++) {
        LockSupport.parkNanos(begin + nth * SECOND / perSecond - System.nanoTime());
        var key = keys.get(nth);
        var request = requests.get(nth);
        threads.execute(() -> send(key, request));
      }
    }
  }

  private void send(String key, LoadRequest wish) {
    var request = new Request(url + wish.path());
    wish.headers().forEach(request::with);
    var answer = request.send(wish.method(), wish.body());
    if (answer.status() == wish.status() && answer.text().contains(wish.part())) {
      answered.put(key, System.nanoTime());
    } else {
      failures.incrementAndGet();
    }
  }

  /** When the right answers came, by key, in nanoseconds of this program. */
  Map<String, Long> answered() {
    return Map.copyOf(answered);
  }

  int failures() {
    return failures.get();
  }
}
