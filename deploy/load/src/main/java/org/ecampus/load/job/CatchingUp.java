package org.ecampus.load.job;

import java.time.Duration;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.ecampus.load.job.Writers.Step;
import org.ecampus.load.site.Await;
import org.ecampus.load.site.Moment;
import org.ecampus.local.Service;
import org.ecampus.local.part.Part;

/** Certification is away while courses are completed, and works off the backlog when it is back. */
final class CatchingUp {

  private static final int BACKLOG = 2_000;
  private static final int CONNECTIONS = 16;
  private static final int SECONDS = 120;
  private static final Duration LONGEST = Duration.ofMinutes(2);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(25);
  private static final String COUNT = "SELECT count(*) FROM certificate WHERE certificate_id >= ?";

  private final Ground ground;

  CatchingUp(Ground ground) {
    this.ground = ground;
  }

  Figure measure() {
    var writers = new Writers(ground);
    var steps = writers.steps(true, BACKLOG);
    var certification = ground.campus().partsOf(Service.CERTIFICATION);
    certification.forEach(Part::stop);
    var since = Moment.now();
    long failures = complete(writers, steps);
    certification.forEach(Part::start);
    var counts = watch(since, steps.size());
    long made = counts.lastEntry().getValue();
    return new Figure(
        "certificates when catching up",
        rate(counts),
        "per s",
        made + " certificates, from the first on record to the last",
        failures == 0 && made == steps.size());
  }

  private long complete(Writers writers, List<Step> steps) {
    var requests = writers.completing(steps);
    try (var generator = ground.generator(Service.TUTORING, requests, CONNECTIONS)) {
      return generator.run(SECONDS, false).failures();
    }
  }

  /** How many there were at which time, from the first on. */
  private NavigableMap<Long, Long> watch(Moment since, int expected) {
    var counts = new TreeMap<Long, Long>();
    Await.until(
        expected + " certificates are on record",
        LONGEST,
        BETWEEN_LOOKS,
        () -> {
          long count = ground.rows().number(Service.CERTIFICATION, COUNT, since.leastId());
          if (count > 0) {
            counts.put(System.nanoTime(), count);
          }
          return count >= expected;
        });
    return counts;
  }

  private static double rate(NavigableMap<Long, Long> counts) {
    long made = counts.lastEntry().getValue() - counts.firstEntry().getValue();
    long nanos = counts.lastKey() - counts.firstKey();
    return nanos == 0 ? made : made * 1e9 / nanos;
  }
}
