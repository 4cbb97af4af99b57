package org.ecampus.load.job;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.ecampus.client.Request;
import org.ecampus.load.generate.Generator;
import org.ecampus.load.generate.LoadRequest;
import org.ecampus.load.job.Writers.Step;
import org.ecampus.load.site.Moment;
import org.ecampus.load.site.Pause;
import org.ecampus.local.Service;

/** How soon a certificate is on record, and how fast certificates are made up for. */
final class Certificates {

  private static final int PER_SECOND = 50;
  private static final int BESIDE_CONNECTIONS = 2;
  private static final int BACKLOG = 2_000;
  private static final int CONNECTIONS = 16;
  private static final int SECONDS = 120;
  private static final Duration LONGEST = Duration.ofMinutes(2);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(25);
  private static final String ISSUED =
      "SELECT c.enrolment_id FROM conclusion c JOIN certificate z"
          + " USING (learner_id, subject_kind, subject_id) WHERE z.certificate_id >= ?";
  private static final String COUNT = "SELECT count(*) FROM certificate WHERE certificate_id >= ?";

  private final Ground ground;
  private final Writers writers;

  Certificates(Ground ground) {
    this.ground = ground;
    this.writers = new Writers(ground);
  }

  /** Completions at a fixed rate, with readers beside them. */
  List<Figure> latency(int seconds) {
    var steps = writers.steps(true, PER_SECOND * seconds);
    var requests = writers.completing(steps);
    var since = Moment.now();
    var answered = new ConcurrentHashMap<String, Long>();
    var failures = new AtomicInteger();
    try (var readers = readers();
        var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      threads.execute(() -> beside(readers, seconds, failures));
      threads.execute(() -> complete(steps, requests, answered, failures));
      var seen = watch(since, steps.size());
      return figures(steps, answered, seen, failures.get());
    }
  }

  private static void beside(Generator readers, int seconds, AtomicInteger failures) {
    failures.addAndGet((int) readers.run(seconds, true).failures());
  }

  private Generator readers() {
    return ground.generator(Service.TUTORING, new Readers(ground).progress(), BESIDE_CONNECTIONS);
  }

  /** One after the other at their times, however long the answers take. */
  private void complete(
      List<Step> steps,
      List<LoadRequest> requests,
      Map<String, Long> answered,
      AtomicInteger failures) {
    long begin = System.nanoTime();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int nth = 0; nth < steps.size(); nth++) {
        LockSupport.parkNanos(begin + nth * 1_000_000_000L / PER_SECOND - System.nanoTime());
        var step = steps.get(nth);
        var request = requests.get(nth);
        threads.execute(
            () -> {
              if (send(request)) {
                answered.put(step.enrolmentId(), System.nanoTime());
              } else {
                failures.incrementAndGet();
              }
            });
      }
    }
  }

  private boolean send(LoadRequest wish) {
    var request = new Request(ground.site().url(Service.TUTORING) + wish.path());
    wish.headers().forEach(request::with);
    return request.send(wish.method(), wish.body()).status() == wish.status();
  }

  /** When each certificate was first seen on record. */
  private Map<String, Long> watch(Moment since, int expected) {
    var seen = new HashMap<String, Long>();
    Pause.until(
        expected + " certificates are on record",
        LONGEST,
        BETWEEN_LOOKS,
        () -> {
          ground
              .rows()
              .list(Service.CERTIFICATION, row -> row.getString(1), ISSUED, since.leastId())
              .forEach(enrolment -> seen.putIfAbsent(enrolment, System.nanoTime()));
          return seen.size() >= expected;
        });
    return seen;
  }

  private static List<Figure> figures(
      List<Step> steps, Map<String, Long> answered, Map<String, Long> seen, int failures) {
    var millis = new ArrayList<Double>();
    answered.forEach(
        (enrolment, at) -> {
          var on = seen.get(enrolment);
          if (on != null) {
            millis.add(Math.max(0, (on - at) / 1e6));
          }
        });
    var sorted = millis.stream().sorted().toList();
    boolean sound = failures == 0 && sorted.size() == steps.size();
    var detail =
        String.format(
            Locale.ROOT,
            "%d certificates at %d completions/s beside %d readers",
            sorted.size(),
            PER_SECOND,
            BESIDE_CONNECTIONS);
    return List.of(
        new Figure("certificate-latency p50", Percentile.of(sorted, 50), "ms", detail, sound),
        new Figure("certificate-latency p95", Percentile.of(sorted, 95), "ms", detail, sound),
        new Figure("certificate-latency p99", Percentile.of(sorted, 99), "ms", detail, sound));
  }

  /** Certification is away while courses are completed, and comes back to a backlog. */
  List<Figure> catchingUp() {
    var steps = writers.steps(true, BACKLOG);
    var certification = ground.campus().part(Service.CERTIFICATION.path());
    certification.stop();
    var since = Moment.now();
    long failures = completeAll(steps);
    certification.start();
    var times = watchCount(since, steps.size());
    double seconds = times.seconds();
    boolean sound = failures == 0 && times.last() == steps.size();
    var detail = steps.size() + " certificates, from the first on record to the last";
    return List.of(
        new Figure(
            "certificates when catching up",
            (times.last() - times.first()) / seconds,
            "per s",
            detail,
            sound));
  }

  private long completeAll(List<Step> steps) {
    var requests = writers.completing(steps);
    try (var generator = ground.generator(Service.TUTORING, requests, CONNECTIONS)) {
      return generator.run(SECONDS, false).failures();
    }
  }

  private Times watchCount(Moment since, int expected) {
    var times = new Times();
    Pause.until(
        expected + " certificates are on record",
        LONGEST,
        BETWEEN_LOOKS,
        () -> {
          times.see(ground.rows().number(Service.CERTIFICATION, COUNT, since.leastId()));
          return times.last() >= expected;
        });
    return times;
  }
}
