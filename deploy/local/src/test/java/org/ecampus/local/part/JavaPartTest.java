package org.ecampus.local.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ecampus.local.Options;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JavaPartTest {

  @TempDir Path root;
  private Path jar;
  private WebServer part;

  @BeforeEach
  void program() throws IOException {
    jar = Files.writeString(root.resolve("program.jar"), "one");
    part = part(true);
  }

  @AfterEach
  void stop() {
    part.stop();
  }

  @Test
  void startsWithWhatItsFirstProcessHadLoaded() {
    // Given
    part.start();

    // When
    var kept = part.keepCache();

    // Then
    part.stop();
    assertThat(kept).isTrue();
    assertThat(part.keepCache()).isFalse();
    assertThat(flags(part)).contains("-XX:AOTCache=" + caches().getFirst());
    part.start();
    assertThat(part.running()).isTrue();
  }

  @Test
  void recordsAnewWhatIsNotTheVerySameProgramAndKeepsOneOfIt() throws IOException {
    // Given
    part.start();
    part.keepCache();
    part.stop();

    // When
    Files.writeString(jar, "another");

    // Then
    assertThat(flags(part)).contains("-XX:AOTCacheOutput=").doesNotContain("-XX:AOTCache=");
    part.start();
    part.keepCache();
    assertThat(caches()).hasSize(1);
  }

  @Test
  void removesWhatLaunchersThatEndedHadBegunToRecord() throws IOException {
    // Given
    var folder = Files.createDirectories(root.resolve(".ecampus/tools/aot"));
    var left = Files.writeString(folder.resolve("web-" + Integer.MAX_VALUE + ".draft.config"), "");
    var begun = "web-" + ProcessHandle.current().pid() + ".draft";
    Files.writeString(folder.resolve(begun), "");

    // When
    part.start();

    // Then
    assertThat(left).doesNotExist();
    assertThat(folder.resolve(begun)).exists();
  }

  @Test
  void recordsNothingUnlessAskedTo() {
    // Given
    part = part(false);
    part.start();

    // When
    var kept = part.keepCache();

    // Then
    assertThat(kept).isFalse();
    assertThat(flags(part)).doesNotContain("AOT");
    assertThat(root.resolve(".ecampus/tools/aot")).doesNotExist();
  }

  private WebServer part(boolean recording) {
    return new WebServer(
        Options.of(root).home(root.resolve("home")).recording(recording), List.of(jar));
  }

  private static String flags(JavaPart part) {
    return String.join(" ", part.command().line());
  }

  private List<Path> caches() {
    try (Stream<Path> files = Files.list(root.resolve(".ecampus/tools/aot"))) {
      return files.toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The web server that is in every JDK. */
  private static final class WebServer extends JavaPart {
    private final List<Path> files;

    WebServer(Options options, List<Path> files) {
      super(options);
      this.files = files;
    }

    @Override
    public String name() {
      return "web";
    }

    @Override
    public List<String> needs() {
      return List.of();
    }

    @Override
    public Map<String, Integer> ports() {
      return Map.of();
    }

    /** So that its log tells of this process alone. */
    @Override
    protected void prepare() {
      try {
        Files.deleteIfExists(command().log());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    protected String program() {
      return name();
    }

    @Override
    protected List<String> flags() {
      return List.of("-Xmx64m");
    }

    @Override
    protected List<Path> files() {
      return files;
    }

    @Override
    protected List<String> call() {
      return List.of("-m", "jdk.httpserver", "-b", "127.0.0.1", "-p", "0", "-d", "/tmp");
    }

    @Override
    protected Map<String, String> environment() {
      return Map.of();
    }

    @Override
    protected boolean ready() {
      try {
        return Files.readString(command().log()).contains("URL");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
