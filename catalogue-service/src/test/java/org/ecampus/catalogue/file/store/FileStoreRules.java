package org.ecampus.catalogue.file.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every store of files keeps to. */
abstract class FileStoreRules {

  private static final int SIZE = 300_000;

  @TempDir Path directory;

  private final UUID id = UUID.randomUUID();
  private final byte[] bytes = randomBytes();

  /** The store under test. */
  abstract FileStore store();

  @Test
  void givesBackWhatItKeeps() throws IOException {
    // When
    put();

    // Then
    assertThat(read(0, SIZE)).isEqualTo(bytes);
  }

  @Test
  void givesPartsOfIt() throws IOException {
    // When
    put();

    // Then
    assertThat(read(0, 1)).isEqualTo(Arrays.copyOf(bytes, 1));
    assertThat(read(70_000, 10)).isEqualTo(Arrays.copyOfRange(bytes, 70_000, 70_010));
    assertThat(read(SIZE - 5, 5)).isEqualTo(Arrays.copyOfRange(bytes, SIZE - 5, SIZE));
  }

  @Test
  void hasNothingUnderAnIdThatIsNotKept() {
    assertThatThrownBy(() -> read(0, 1)).isInstanceOf(IOException.class);
  }

  @Test
  void hasNothingAfterItIsDeleted() throws IOException {
    // Given
    put();

    // When
    store().delete(id);

    // Then
    assertThatThrownBy(() -> read(0, 1)).isInstanceOf(IOException.class);
  }

  @Test
  void takesTheDeletionOfNothing() throws IOException {
    store().delete(id);
    assertThatThrownBy(() -> read(0, 1)).isInstanceOf(IOException.class);
  }

  private void put() throws IOException {
    store().put(id, Files.write(directory.resolve("upload"), bytes));
  }

  private byte[] read(long offset, long length) throws IOException {
    try (var part = store().open(id, offset, length)) {
      return part.readAllBytes();
    }
  }

  private static byte[] randomBytes() {
    byte[] random = new byte[SIZE];
    new Random(SIZE).nextBytes(random);
    return random;
  }
}
