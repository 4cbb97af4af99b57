package org.ecampus.kit.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StoredDocumentsTest {

  private final StoredDocuments documents = new StoredDocuments();

  private record Older(String name, Instant at, @Nullable String gone, Optional<String> maybe) {}

  @Test
  void readsWhatItWrote() {
    // Given
    var document = new Older("a", Instant.EPOCH, null, Optional.empty());

    // When
    var text = documents.write(document);

    // Then
    assertThat(text).isEqualTo("{\"name\":\"a\",\"at\":\"1970-01-01T00:00:00Z\"}");
    assertThat(documents.read(text, Older.class)).isEqualTo(document);
  }

  @Test
  void ignoresWhatANewerVersionHasAdded() {
    // Given
    var newer = "{\"name\":\"a\",\"at\":\"1970-01-01T00:00:00Z\",\"added\":{\"deep\":[1]}}";

    // When
    var read = documents.read(newer, Older.class);

    // Then
    assertThat(read.name()).isEqualTo("a");
  }

  @Test
  void refusesWhatIsNoDocument() {
    assertThatThrownBy(() -> documents.read("null", Older.class))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> documents.read("{} {}", Older.class))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("cannot read a Older");
  }
}
