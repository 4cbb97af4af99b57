package org.ecampus.kubernetes.image;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.ecampus.local.Options;
import org.ecampus.local.Service;
import org.ecampus.local.Trouble;
import org.ecampus.local.process.Probe;

/**
 * Makes the AOT cache of a service with the JDK that is in the image and on the very files of its
 * layers: a cache is good only for the JDK, the paths, the sizes and the times it was made with.
 */
final class Training {

  private static final Duration WRITING = Duration.ofMinutes(3);
  private static final String OUTPUT = "app.aot";

  private final Workshop workshop;
  private final Options options;
  private final Consumer<String> told;

  Training(Workshop workshop, Options options, Consumer<String> told) {
    this.workshop = workshop;
    this.options = options;
    this.told = told;
  }

  /** Starts the service, asks it a few things, ends it, and returns what its JVM has kept. */
  Path cache(Service service) throws IOException {
    var folder = workshop.emptied("training/" + service.path());
    var image = UnpackedImage.of(workshop.untrained(service), folder);
    var temporary = workshop.made("training/" + service.path() + "/tmp");
    var line = ServiceImage.line("-XX:AOTCacheOutput=/tmp/" + OUTPUT);
    try (var running = Running.start(image, temporary, line, "", service, options)) {
      told.accept(service.module() + " starts in " + running.startTime() + " without a cache");
      exercise(service);
      running.stop(WRITING);
      return kept(temporary.resolve(OUTPUT), running);
    }
  }

  private static Path kept(Path cache, Running running) throws IOException {
    if (!Files.exists(cache)) {
      throw new Trouble("Its JVM kept nothing and said:\n" + running.log());
    }
    return cache;
  }

  private void exercise(Service service) {
    var api = "http://localhost:" + options.ports().of(service) + "/api/" + service.path();
    var asked =
        List.of(
            api + "/openapi",
            api + "/v1/dead-letters",
            "http://localhost:" + options.ports().managementOf(service) + "/q/metrics");
    for (int i = 0; i < 20; i++) {
      asked.forEach(Probe::ok);
    }
  }
}
