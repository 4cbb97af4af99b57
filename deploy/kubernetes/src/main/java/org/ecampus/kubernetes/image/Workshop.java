package org.ecampus.kubernetes.image;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.ecampus.local.Service;

/**
 * Where images are made.
 *
 * @param root the checked-out project, where the built services are
 * @param folder everything that comes about on the way, and the images
 */
record Workshop(Path root, Path folder) {

  static Workshop of(Path root) {
    return new Workshop(root, root.resolve("deploy/kubernetes/target/images"));
  }

  /** Whether the service has been packaged. */
  boolean holds(Service service) {
    return Files.exists(built(service).resolve("quarkus-run.jar"));
  }

  Path base() {
    return folder.resolve("base.tar");
  }

  /** The image to be pushed. */
  Path image(Service service) {
    return folder.resolve(service.path() + ".tar");
  }

  /** The image that is trained: the same without what training yields. */
  Path untrained(Service service) {
    return made("untrained").resolve(service.path() + ".tar");
  }

  /** How the JVM of a service runs. */
  Path jvm() {
    return root.resolve("deploy/service.jvm");
  }

  Path built(Service service) {
    return root.resolve(service.module()).resolve("target/quarkus-app");
  }

  /** A folder with nothing in it. */
  Path emptied(String name) {
    var wanted = folder.resolve(name);
    if (Files.exists(wanted)) {
      try (var files = Files.walk(wanted)) {
        files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return made(name);
  }

  /** A folder that exists. */
  Path made(String name) {
    try {
      return Files.createDirectories(folder.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
