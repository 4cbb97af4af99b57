package org.ecampus.local;

import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.ecampus.local.process.Probe;

/**
 * A port offset at which nothing listens, so that tests run beside a campus; below the ports that
 * Linux gives to connections.
 */
public final class FreePorts {

  private FreePorts() {}

  public static Ports find() {
    var from = 10_000 + ThreadLocalRandom.current().nextInt(100) * 50;
    return IntStream.iterate(from, offset -> offset < 18_000, offset -> offset + 50)
        .mapToObj(Ports::new)
        .filter(ports -> ports.all().allMatch(Probe::free))
        .findFirst()
        .orElseThrow();
  }
}
