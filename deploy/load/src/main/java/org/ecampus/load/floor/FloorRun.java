package org.ecampus.load.floor;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.ecampus.load.generate.Generator;
import org.ecampus.load.generate.LoadRequest;
import org.ecampus.load.site.Site;
import org.ecampus.local.Ports;
import org.ecampus.local.Service;
import org.ecampus.local.Trouble;

/** Measures the floors on the machine and the PostgreSQL of a campus that has nothing to do. */
public final class FloorRun {

  private static final int CONNECTIONS = 16;
  private static final int WARM_UP_SECONDS = 2;

  private final Site site;
  private final Path script;

  public FloorRun(Site site, Path script) {
    this.site = site;
    this.script = script;
  }

  /** Each floor for so many seconds. */
  public Floors measure(int seconds) {
    System.out.println("Measuring the floors ...");
    var jdbc = new JdbcFloor(site.options().ports());
    jdbc.prepare();
    var time = Duration.ofSeconds(seconds);
    return new Floors(jdbc.insert(time), jdbc.select(time), constant(seconds), refusal(seconds));
  }

  private double constant(int seconds) {
    int port = site.sparePort();
    var url = "http://" + Ports.LOOPBACK + ":" + port;
    try (var _ = ConstantAnswer.on(port)) {
      return rate(url, LoadRequest.get("/", ConstantAnswer.BODY), seconds);
    }
  }

  private double refusal(int seconds) {
    var request = LoadRequest.refused("/api/catalogue/v1/drafts", 401, "urn:ecampus:problem:");
    return rate(site.url(Service.CATALOGUE), request, seconds);
  }

  private double rate(String url, LoadRequest request, int seconds) {
    var requests = List.of(request);
    try (var generator = Generator.start(script, site.folder(), url, requests, CONNECTIONS)) {
      generator.run(WARM_UP_SECONDS, true);
      var result = generator.run(seconds, true);
      if (result.failures() > 0) {
        throw new Trouble("A floor was not measured: " + result.shown());
      }
      return result.rate();
    }
  }
}
