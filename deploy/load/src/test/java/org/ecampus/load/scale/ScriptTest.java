package org.ecampus.load.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptTest {

  private static final Map<String, String> VALUES =
      Map.of(
          "institution", "01990000-0000-7000-8000-000000000001",
          "templates", "{}",
          "enrolments", "100000",
          "learners", "30000",
          "courses", "1000",
          "certificates", "10000");

  @ParameterizedTest
  @ValueSource(strings = {"made", "catalogue", "enrolment", "tutoring", "certification"})
  void everyPlaceholderHasAValue(String name) {
    assertThat(new Script(name, VALUES).statements())
        .isNotEmpty()
        .noneMatch(statement -> statement.contains("${"));
  }

  @Test
  void placeholderWithoutValueIsRefused() {
    var script = new Script("enrolment", Map.of("institution", "x"));
    assertThatThrownBy(script::statements).hasMessageContaining("placeholder");
  }

  @Test
  void thirtyLearnersAndTenCertificatesShareAHundredEnrolments() {
    var size = Size.of(10_000_000);
    assertThat(List.of(size.learners(), size.courses(), size.certificates()))
        .containsExactly(3_000_000L, 100_000L, 1_000_000L);
  }
}
