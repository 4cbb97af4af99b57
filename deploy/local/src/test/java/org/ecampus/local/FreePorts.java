package org.ecampus.local;

import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.ecampus.local.process.Probe;

/** A port offset at which nothing listens, so that tests run beside a campus. */
public final class FreePorts {

  private FreePorts() {}

  public static Ports find() {
    var from = 30_000 + ThreadLocalRandom.current().nextInt(200) * 50;
    return IntStream.iterate(from, offset -> offset < 50_000, offset -> offset + 50)
        .mapToObj(Ports::new)
        .filter(FreePorts::free)
        .findFirst()
        .orElseThrow();
  }

  private static boolean free(Ports ports) {
    return Probe.free(ports.gateway())
        && Probe.free(ports.postgres())
        && Probe.free(ports.keycloak())
        && Probe.free(ports.of(Service.CATALOGUE));
  }
}
