package org.ecampus.load.seed;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.Supplier;

/** What stages of seeding came to, kept beside the data so that each is done once. */
record Kept(Path folder) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** What was kept of a stage, or what doing it comes to. */
  <T> List<T> list(String stage, Class<T> type, Supplier<List<T>> doing) {
    var file = folder.resolve(stage + ".json");
    try {
      if (Files.exists(file)) {
        var list = JSON.getTypeFactory().constructCollectionType(List.class, type);
        return JSON.readValue(file.toFile(), list);
      }
      var done = doing.get();
      write(file, done);
      return done;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(Path file, Object value) throws IOException {
    Files.createDirectories(folder);
    var draft = folder.resolve(file.getFileName() + ".draft");
    JSON.writeValue(draft.toFile(), value);
    Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
  }
}
