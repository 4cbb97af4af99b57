package org.ecampus.kit.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ecampus.kit.storage.ParsedOnce.Parsed;
import org.junit.jupiter.api.Test;

class ParsedOnceTest {

  private final List<String> loaded = new ArrayList<>();
  private final ParsedOnce<String, String> documents = new ParsedOnce<>(1_000);

  @Test
  void documentIsParsedOnce() {
    // Given
    documents.get("a", this::load);

    // When
    var again = documents.get("a", this::load);

    // Then
    assertThat(again).contains("document a");
    assertThat(loaded).containsExactly("a");
  }

  @Test
  void whatIsNotThereYetIsAskedForAgain() {
    // Given
    assertThat(documents.get("a", _ -> Optional.empty())).isEmpty();

    // When
    var later = documents.get("a", this::load);

    // Then
    assertThat(later).contains("document a");
  }

  @Test
  void manyAreLoadedInOneGoAndOnlyThoseThatAreNotHere() {
    // Given
    documents.get("a", this::load);

    // When
    var found = documents.getAll(Set.of("a", "b", "c"), this::loadAll);

    // Then
    assertThat(found).containsOnlyKeys("a", "b", "c");
    assertThat(loaded).hasSize(3).startsWith("a");
  }

  @Test
  void documentsThatAreTooLargeForTheRoomAreNotKept() {
    // Given
    documents.get("a", key -> load(key, 1_001));

    // When
    documents.get("a", key -> load(key, 1_001));

    // Then
    assertThat(loaded).containsExactly("a", "a");
  }

  private Map<String, Parsed<String>> loadAll(Set<? extends String> keys) {
    Map<String, Parsed<String>> found = new HashMap<>();
    keys.forEach(key -> load(key).ifPresent(parsed -> found.put(key, parsed)));
    return found;
  }

  private Optional<Parsed<String>> load(String key) {
    return load(key, 10);
  }

  private Optional<Parsed<String>> load(String key, int characters) {
    loaded.add(key);
    return Optional.of(new Parsed<>("document " + key, characters));
  }
}
