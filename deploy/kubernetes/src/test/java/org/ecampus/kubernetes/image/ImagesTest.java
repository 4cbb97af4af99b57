package org.ecampus.kubernetes.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.ecampus.local.Options;
import org.ecampus.local.Service;
import org.ecampus.local.Trouble;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * One image, built and started from its layers beside a real PostgreSQL and a real Kafka, where
 * Debian's packages can be had. All five: {@code ./ecampus images --check}.
 */
class ImagesTest {

  private static final Service SERVICE = Service.CERTIFICATION;
  private static final int PORT_OFFSET = 23_000;

  private static Surroundings surroundings;
  private static Images images;

  @BeforeAll
  static void imageIsBuilt() throws IOException {
    var root = Path.of("").toAbsolutePath().getParent().getParent();
    var workshop = new Workshop(root, root.resolve("deploy/kubernetes/target/images-test"));
    assumeTrue(Glibc.obtainable(), "No image was built: this is not Debian or Ubuntu on x86-64.");
    assumeTrue(workshop.holds(SERVICE), "No image was built: certification is not packaged.");
    assumeTrue(isFetched(workshop), "No image was built: Debian's packages cannot be had.");
    var options = Options.of(root).home(workshop.emptied("campus")).portOffset(PORT_OFFSET);
    surroundings = Surroundings.started(options);
    images = new Images(workshop, options, line -> {});
    images.build(List.of(SERVICE));
  }

  @AfterAll
  static void nothingRunsOn() {
    if (surroundings != null) {
      surroundings.close();
    }
  }

  @Test
  void serviceStartsFromItsLayersWithTheCacheThatWasMadeOnThem() throws IOException {
    try (var running = images.started(SERVICE, images.unpacked(SERVICE))) {
      assertThat(running.log()).doesNotContain("ERROR");
    }
  }

  /** Negative control: the cache is good for these very files, and its JVM knows. */
  @Test
  void cacheIsRefusedWhereALibraryHasAnotherTime() throws IOException {
    var image = images.unpacked(SERVICE);
    Files.setLastModifiedTime(
        image.root().resolve("app/quarkus-run.jar"), FileTime.from(Instant.ofEpochSecond(86_400)));

    assertThatThrownBy(() -> images.started(SERVICE, image).close()).isInstanceOf(Trouble.class);
  }

  @Test
  void imageHasNoShellAndRunsAsNobodyInParticular() throws IOException {
    var image = images.unpacked(SERVICE);

    assertThat(image.user()).isEqualTo("10001:10001");
    assertThat(image.root().resolve("bin")).doesNotExist();
    assertThat(image.root().resolve("usr/bin")).doesNotExist();
    try (var files = Files.walk(image.root().resolve("app"))) {
      assertThat(files).noneMatch(ImagesTest::writableByOthers);
    }
  }

  private static boolean isFetched(Workshop workshop) {
    try {
      Glibc.in(workshop);
      return true;
    } catch (Trouble e) {
      return false;
    }
  }

  private static boolean writableByOthers(Path file) {
    try {
      return Files.getPosixFilePermissions(file).toString().contains("OTHERS_WRITE");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
