package org.ecampus.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.ecampus.local.Arguments.Command;
import org.junit.jupiter.api.Test;

class ArgumentsTest {

  private static final Path ROOT = Path.of("/campus");

  @Test
  void keepsTheDataInTheProjectUnlessToldOtherwise() {
    // When
    var arguments = Arguments.read(List.of("up"), ROOT, Map.of());

    // Then
    assertThat(arguments.command()).isEqualTo(Command.UP);
    assertThat(arguments.options()).isEqualTo(Options.of(ROOT));
  }

  @Test
  void readsOptionsInAnyOrder() {
    // When
    var arguments =
        Arguments.read(
            List.of("demo", "--port-offset", "100", "--once", "--home", "/data"), ROOT, Map.of());

    // Then
    assertThat(arguments.once()).isTrue();
    assertThat(arguments.options().home()).isEqualTo(Path.of("/data"));
    assertThat(arguments.options().url()).isEqualTo("http://localhost:8180");
  }

  @Test
  void runsServicesForALaptopUnlessProductionIsAskedFor() {
    // When
    var plain = Arguments.read(List.of("up"), ROOT, Map.of());
    var production = Arguments.read(List.of("up", "--production"), ROOT, Map.of());

    // Then
    assertThat(plain.options().production()).isFalse();
    assertThat(production.options().production()).isTrue();
  }

  @Test
  void readsHowManyReplicasThereAre() {
    // When
    var options = Arguments.read(List.of("up", "--replicas", "2"), ROOT, Map.of()).options();

    // Then
    assertThat(options.replicasOf(Service.WEBINAR))
        .extracting(Replica::name)
        .containsExactly("webinar", "webinar-2");
  }

  @Test
  void prefersWhatIsTypedToTheEnvironment() {
    // Given
    var environment = Map.of("ECAMPUS_PORT_OFFSET", "200", "ECAMPUS_HOME", "/there");

    // When
    var arguments = Arguments.read(List.of("up", "--port-offset", "300"), ROOT, environment);

    // Then
    assertThat(arguments.options().ports().offset()).isEqualTo(300);
    assertThat(arguments.options().home()).isEqualTo(Path.of("/there"));
  }

  @Test
  void answersNonsenseWithASentence() {
    for (var words :
        List.of(
            List.of("dance"),
            List.of("up", "--fast"),
            List.of("up", "--home"),
            List.of("up", "--port-offset", "many"),
            List.of("up", "--replicas", "0"),
            List.of("up", "--replicas", "4"))) {
      assertThatThrownBy(() -> Arguments.read(words, ROOT, Map.of()))
          .as("%s", words)
          .isInstanceOf(Trouble.class)
          .hasMessageEndingWith(".");
    }
  }
}
