package org.ecampus.kubernetes.image;

import com.google.cloud.tools.jib.api.Jib;
import com.google.cloud.tools.jib.api.JibContainerBuilder;
import com.google.cloud.tools.jib.api.TarImage;
import com.google.cloud.tools.jib.api.buildplan.AbsoluteUnixPath;
import com.google.cloud.tools.jib.api.buildplan.FileEntriesLayer;
import com.google.cloud.tools.jib.api.buildplan.Port;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.ecampus.local.Service;

/** The image of one service: the base, its libraries, itself, and what training has yielded. */
final class ServiceImage {

  /** Where the cache of parsed, linked and profiled classes is. */
  static final String CACHE = "/app/app.aot";

  /** What Java says of a cache is no line of JSON. */
  private static final String SILENT = "-Xlog:aot*=off,cds=off";

  /** How its JVM runs, as on a laptop: deploy/service.jvm. */
  private static final String JVM = "/app/service.jvm";

  private ServiceImage() {}

  /** How the service is started, with this flag about its cache. */
  static List<String> line(String cache) {
    return List.of(
        JavaRuntime.HOME + "/bin/java", "@" + JVM, cache, SILENT, "-jar", "/app/quarkus-run.jar");
  }

  /** Without a cache; only to be trained. */
  static void build(Workshop workshop, Service service) throws IOException {
    Tar.write(layers(workshop, service), workshop, workshop.untrained(service), name(service));
  }

  /** With the cache that training has left here. */
  static void build(Workshop workshop, Service service, Path cache) throws IOException {
    var image =
        layers(workshop, service)
            .addFileEntriesLayer(
                FileEntriesLayer.builder()
                    .setName("cache")
                    .addEntry(cache, AbsoluteUnixPath.get(CACHE))
                    .build());
    Tar.write(image, workshop, workshop.image(service), name(service));
  }

  private static JibContainerBuilder layers(Workshop workshop, Service service) throws IOException {
    var built = workshop.built(service);
    return Jib.from(TarImage.at(workshop.base()))
        .addFileEntriesLayer(Layers.of("libraries", built, "/app", ServiceImage::isLibrary))
        .addFileEntriesLayer(Layers.of("service", built, "/app", file -> !isLibrary(file)))
        .addFileEntriesLayer(
            FileEntriesLayer.builder()
                .setName("jvm")
                .addEntry(workshop.jvm(), AbsoluteUnixPath.get(JVM))
                .build())
        .setEntrypoint(line("-XX:AOTCache=" + CACHE))
        .setUser(BaseImage.USER)
        .setExposedPorts(Port.tcp(8080), Port.tcp(9000))
        .addLabel("org.opencontainers.image.title", service.module());
  }

  /** Libraries change with releases of others, the rest with every change of ours. */
  private static boolean isLibrary(Path file) {
    return file.startsWith("lib");
  }

  private static String name(Service service) {
    return "ecampus/" + service.path() + ":1.0.0";
  }
}
