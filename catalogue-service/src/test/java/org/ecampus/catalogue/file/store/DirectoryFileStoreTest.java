package org.ecampus.catalogue.file.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DirectoryFileStoreTest extends FileStoreRules {

  @Override
  FileStore store() {
    return new DirectoryFileStore(directory.resolve("files"));
  }

  @Test
  void leavesNothingOfAFileThatItCouldNotKeep() throws IOException {
    // Given
    UUID id = UUID.randomUUID();
    Path missing = directory.resolve("missing");

    // When
    assertThatThrownBy(() -> store().put(id, missing)).isInstanceOf(IOException.class);

    // Then
    try (var kept = Files.walk(directory)) {
      assertThat(kept.filter(Files::isRegularFile)).isEmpty();
    }
  }

  @Test
  void saysThatAFileIsCutOffInsteadOfEndingEarly() throws IOException {
    // Given
    UUID id = UUID.randomUUID();
    store().put(id, Files.writeString(directory.resolve("upload"), "short"));

    // When
    var part = store().open(id, 0, 10);

    // Then
    assertThatThrownBy(part::readAllBytes).isInstanceOf(IOException.class);
  }
}
