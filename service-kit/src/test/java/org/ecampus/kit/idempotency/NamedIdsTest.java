package org.ecampus.kit.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class NamedIdsTest {
  private final UUID one = UUID.randomUUID();
  private final UUID other = UUID.randomUUID();

  @Test
  void eachIdIsFoundOnce() {
    assertThat(NamedIds.in(one + "@" + other + " Use#case {\"a\":[\"" + one + "\"]}"))
        .containsExactlyInAnyOrder(one, other);
  }

  @Test
  void spellingDoesNotMatter() {
    assertThat(NamedIds.in(one.toString().toUpperCase(Locale.ROOT))).containsExactly(one);
  }

  @Test
  void whatIsNoIdIsNotFound() {
    assertThat(NamedIds.in("- Use#case " + one.toString().replace("-", ""))).isEmpty();
  }
}
