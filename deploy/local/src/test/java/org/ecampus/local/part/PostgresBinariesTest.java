package org.ecampus.local.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresBinariesTest {

  @TempDir Path tools;

  @Test
  void twoCampusesThatStartAtOnceUnpackThemOnce() throws Exception {
    // Given
    var start = new CyclicBarrier(2);
    Callable<Path> campus =
        () -> {
          start.await(30, TimeUnit.SECONDS);
          return new PostgresBinaries(tools).unpacked();
        };

    // When
    List<Path> found;
    try (var campuses = Executors.newFixedThreadPool(2)) {
      found =
          campuses.invokeAll(List.of(campus, campus), 120, TimeUnit.SECONDS).stream()
              .map(Future::resultNow)
              .distinct()
              .toList();
    }

    // Then
    assertThat(found).hasSize(1);
    assertThat(found.getFirst().resolve("bin/postgres")).isExecutable();
    try (var folders = Files.list(tools).filter(Files::isDirectory)) {
      assertThat(folders).as("no half of another").hasSize(1);
    }
  }
}
