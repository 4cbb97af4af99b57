package org.ecampus.load.job;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executors;
import org.ecampus.load.generate.Generator;
import org.ecampus.load.job.Writers.Step;
import org.ecampus.load.site.Await;
import org.ecampus.load.site.Moment;
import org.ecampus.local.Service;

/** How long after the answer that completes a course its certificate is on record. */
final class CertificateLatency {

  private static final int PER_SECOND = 50;
  private static final int READERS = 2;
  private static final Duration LONGEST = Duration.ofMinutes(2);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(25);
  private static final String ISSUED =
      "SELECT c.enrolment_id FROM conclusion c JOIN certificate z"
          + " USING (learner_id, subject_kind, subject_id) WHERE z.certificate_id >= ?";

  private final Ground ground;

  CertificateLatency(Ground ground) {
    this.ground = ground;
  }

  /** Completions at a fixed rate for so many seconds, with readers beside them. */
  List<Figure> measure(int seconds) {
    var writers = new Writers(ground);
    var steps = writers.steps(true, PER_SECOND * seconds);
    var requests = writers.completing(steps);
    var completions = new FixedRate(ground.site().url(Service.TUTORING), PER_SECOND);
    var since = Moment.now();
    try (var readers = readers();
        var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      threads.execute(() -> readers.run(seconds, true));
      threads.execute(
          () -> completions.send(steps.stream().map(Step::enrolmentId).toList(), requests));
      var seen = watch(since, steps.size());
      return figures(completions, seen, steps.size());
    }
  }

  private Generator readers() {
    return ground.generator(Service.TUTORING, new Readers(ground).progress(), READERS);
  }

  /** When each certificate was first seen on record, by its enrolment. */
  private Map<String, Long> watch(Moment since, int expected) {
    var seen = new HashMap<String, Long>();
    Await.until(
        expected + " certificates are on record",
        LONGEST,
        BETWEEN_LOOKS,
        () -> {
          issued(since).forEach(enrolment -> seen.putIfAbsent(enrolment, System.nanoTime()));
          return seen.size() >= expected;
        });
    return seen;
  }

  private List<String> issued(Moment since) {
    return ground
        .rows()
        .list(Service.CERTIFICATION, row -> row.getString(1), ISSUED, since.leastId());
  }

  private static List<Figure> figures(FixedRate completions, Map<String, Long> seen, int expected) {
    var answered = completions.answered();
    var millis =
        seen.entrySet().stream()
            .filter(one -> answered.containsKey(one.getKey()))
            .map(one -> millis(answered.getOrDefault(one.getKey(), 0L), one.getValue()))
            .sorted()
            .toList();
    boolean sound = completions.failures() == 0 && millis.size() == expected;
    return List.of(figure(millis, 50, sound), figure(millis, 95, sound), figure(millis, 99, sound));
  }

  /** None when the certificate was there before the answer had come. */
  private static double millis(long answered, long seen) {
    return Math.max(0, (seen - answered) / 1e6);
  }

  private static Figure figure(List<Double> millis, int percent, boolean sound) {
    var detail =
        String.format(
            Locale.ROOT,
            "%d certificates at %d completions/s, beside %d readers",
            millis.size(),
            PER_SECOND,
            READERS);
    return new Figure(
        Jobs.CERTIFICATE_LATENCY + " p" + percent,
        Percentile.of(millis, percent),
        "ms",
        detail,
        sound);
  }
}
