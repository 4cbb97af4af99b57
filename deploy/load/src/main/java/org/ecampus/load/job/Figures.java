package org.ecampus.load.job;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ecampus.load.cpu.Memory;
import org.ecampus.local.Service;

/** What is measured without a load of many clients on one service. */
public final class Figures {

  private static final double KILO = 1024;

  private Figures() {}

  /** From the completion of a course to its certificate. */
  public static List<Figure> certificateLatency(Ground ground, int seconds) {
    return new CertificateLatency(ground).measure(seconds);
  }

  /** How fast certificates come that were held up; certification is started anew for it. */
  public static Figure catchingUp(Ground ground) {
    return new CatchingUp(ground).measure();
  }

  /** What the five services hold, all together. */
  public static Figure memory(Ground ground) {
    var parts = ground.processes().parts();
    var megabytes = new TreeMap<String, Double>();
    for (var service : Service.values()) {
      long pid = Objects.requireNonNull(parts.get(service.path()));
      megabytes.put(service.path(), Memory.pssKilobytes(pid) / KILO);
    }
    var detail =
        megabytes.entrySet().stream()
            .map(one -> String.format(Locale.ROOT, "%s %.0f", one.getKey(), one.getValue()))
            .collect(Collectors.joining(", "));
    double sum = megabytes.values().stream().mapToDouble(Double::doubleValue).sum();
    return new Figure("memory of five services (PSS)", sum, "MiB", detail, true);
  }
}
