package org.ecampus.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** An alert about a metric that nobody counts would never ring. */
class AlertsTest {

  private static final Pattern REGISTERED = Pattern.compile("\"(ecampus(?:\\.[a-z]+)+)\"");
  private static final Pattern WATCHED = Pattern.compile("\\b(ecampus_[a-z_]+)");

  @Test
  void alertsWatchMetricsThatAreCounted() throws IOException {
    var alerts = Files.readString(Project.MODULE.resolve("monitoring/alerts.yaml"));
    var watched =
        WATCHED
            .matcher(alerts)
            .results()
            .map(match -> match.group(1).replaceAll("_(total|seconds)$", ""))
            .collect(Collectors.toSet());

    assertThat(watched).hasSizeGreaterThan(4).isSubsetOf(counted());
  }

  @Test
  void autoscalersAskForTheMetricThatTheAdapterMakes() throws IOException {
    var rules =
        new YAMLMapper().readTree(Project.MODULE.resolve("monitoring/adapter.yaml").toFile());
    var made = rules.at("/rules/external/0/name/as").asText();

    assertThat(new Campus("overlays/production").all("HorizontalPodAutoscaler"))
        .allMatch(
            scaler -> scaler.at("/spec/metrics/1/external/metric/name").asText().equals(made));
  }

  private static Set<String> counted() {
    return Stream.of("service-kit", "catalogue-service")
        .flatMap(module -> counted(Project.ROOT.resolve(module).resolve("src/main/java")).stream())
        .collect(Collectors.toSet());
  }

  private static Set<String> counted(Path folder) {
    try (var sources = Files.walk(folder)) {
      return sources
          .filter(file -> file.toString().endsWith(".java"))
          .flatMap(AlertsTest::names)
          .map(name -> name.replace('.', '_'))
          .collect(Collectors.toSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<String> names(Path source) {
    try {
      return REGISTERED.matcher(Files.readString(source)).results().map(match -> match.group(1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
