package org.ecampus.kubernetes.image;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.function.Consumer;
import org.ecampus.local.Options;
import org.ecampus.local.Service;
import org.ecampus.local.Trouble;

/** Builds images and starts services from them, beside a PostgreSQL and a Kafka that run. */
final class Images {

  private final Workshop workshop;
  private final Options options;
  private final Consumer<String> told;

  Images(Workshop workshop, Options options, Consumer<String> told) {
    this.workshop = workshop;
    this.options = options;
    this.told = told;
  }

  /** Builds the base and these images; each service is trained on the way. */
  void build(List<Service> services) throws IOException {
    services.forEach(this::needsJar);
    BaseImage.build(workshop);
    var training = new Training(workshop, options, told);
    for (var service : services) {
      ServiceImage.build(workshop, service);
      ServiceImage.build(workshop, service, training.cache(service));
      told.accept(workshop.image(service) + " " + size(service) + " MB");
    }
  }

  /**
   * Starts these images as plain processes from their layers, all at once; each must use its cache
   * and become ready.
   */
  void check(List<Service> services) throws IOException {
    try (var running = new Together()) {
      for (var service : services) {
        var one = started(service, unpacked(service));
        running.add(one);
        told.accept(service.module() + " starts in " + one.startTime() + " from its image");
      }
    }
  }

  /** The layers of the finished image, laid over each other anew. */
  UnpackedImage unpacked(Service service) throws IOException {
    return UnpackedImage.of(workshop.image(service), workshop.emptied("check/" + service.path()));
  }

  /** Starts what the image starts; a cache that does not fit ends it at once. */
  Running started(Service service, UnpackedImage image) throws IOException {
    var temporary = workshop.made("check/" + service.path() + "/tmp");
    return Running.start(image, temporary, image.entrypoint(), "-XX:AOTMode=on", service, options);
  }

  private void needsJar(Service service) {
    if (!workshop.holds(service)) {
      throw new Trouble(service.module() + " is not built: run ./mvnw -DskipTests package.");
    }
  }

  private long size(Service service) throws IOException {
    return Files.size(workshop.image(service)) / 1_000_000;
  }
}
