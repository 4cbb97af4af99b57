package org.ecampus.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.ecampus.load.job.Jobs;
import org.ecampus.local.Trouble;
import org.junit.jupiter.api.Test;

class BenchArgumentsTest {

  private static final Path ROOT = Path.of("/campus");

  @Test
  void measuresEverythingOfThisCheckoutUnlessToldOtherwise() {
    var arguments = BenchArguments.read(List.of(), ROOT);
    assertThat(arguments.jobs()).containsAll(Jobs.LOADS).containsAll(Jobs.FIGURES);
    assertThat(arguments.connections()).containsExactly(1, 16, 64);
    assertThat(arguments.roots()).containsExactly(ROOT);
    assertThat(arguments.scale()).isEqualTo(20_000);
  }

  @Test
  void measuresWhatIsNamed() {
    var words = List.of("--jobs", "enrol,memory", "--seconds", "3", "--root", "/a", "--root", "/b");
    var arguments = BenchArguments.read(words, ROOT);
    assertThat(arguments.jobs()).containsExactly("enrol", "memory");
    assertThat(arguments.seconds()).isEqualTo(3);
    assertThat(arguments.roots()).containsExactly(Path.of("/a"), Path.of("/b"));
  }

  @Test
  void saysWhatItDoesNotUnderstand() {
    refused("No job is called dance", "--jobs", "dance");
    refused("takes a number", "--seconds", "long");
    refused("from 1 to 100", "--seconds", "101");
    refused("needs a value", "--scale");
    refused("does not know --fast", "--fast");
  }

  private static void refused(String why, String... words) {
    assertThatThrownBy(() -> BenchArguments.read(List.of(words), ROOT))
        .isInstanceOf(Trouble.class)
        .hasMessageContaining(why);
  }
}
