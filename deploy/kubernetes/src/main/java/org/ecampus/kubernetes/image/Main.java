package org.ecampus.kubernetes.image;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.ecampus.local.Options;
import org.ecampus.local.Service;
import org.ecampus.local.Trouble;

/** {@code ./ecampus images [--check] [service …]}. */
public final class Main {

  private static final int PORT_OFFSET = 22_000;

  private Main() {}

  /** Builds all images, or those that are named; with {@code --check} starts them too. */
  public static void main(String[] words) throws IOException {
    var root = Path.of(System.getProperty("ecampus.root", "")).toAbsolutePath();
    var workshop = Workshop.of(root);
    var options = Options.of(root).home(workshop.emptied("campus")).portOffset(PORT_OFFSET);
    try (var _ = Surroundings.started(options)) {
      var services = services(List.of(words));
      var images = new Images(workshop, options, System.out::println);
      images.build(services);
      if (List.of(words).contains("--check")) {
        images.check(services);
      }
    } catch (Trouble trouble) {
      System.err.println("\n" + trouble.getMessage());
      System.exit(1);
    }
  }

  private static List<Service> services(List<String> words) {
    var named =
        words.stream()
            .filter(word -> !word.equals("--check"))
            .map(word -> Service.valueOf(word.toUpperCase(Locale.ROOT)))
            .toList();
    return named.isEmpty() ? Arrays.asList(Service.values()) : named;
  }
}
