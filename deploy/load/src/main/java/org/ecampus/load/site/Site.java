package org.ecampus.load.site;

import java.nio.file.Path;
import java.util.stream.IntStream;
import org.ecampus.client.Request;
import org.ecampus.local.Options;
import org.ecampus.local.Ports;
import org.ecampus.local.Service;

/** Where the measured campus is. Services are asked directly, as they are behind an ingress. */
public record Site(Options options) {

  /** The address of a service, without a slash at its end. */
  public String url(Service service) {
    return "http://" + Ports.LOOPBACK + ":" + options.ports().of(service);
  }

  public Request at(Service service, String path) {
    return new Request(url(service) + path);
  }

  /** Where the bench keeps what it knows of this campus. */
  public Path folder() {
    return options.home().resolve("bench");
  }

  /** A port that nothing of this campus takes. */
  public int sparePort() {
    return IntStream.iterate(options.ports().gateway() + 900, port -> port + 1)
        .filter(port -> options.ports().all().noneMatch(taken -> taken == port))
        .findFirst()
        .orElseThrow();
  }
}
