package org.ecampus.kit.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** Reads schemas and golden examples from the class path, as event-contracts lays them out. */
final class Contracts {

  private Contracts() {}

  static String schema(String type) {
    return inRoom(type, room -> Files.readString(room.resolve(type + ".schema.json")));
  }

  /** The golden examples of a type by file name. */
  static Map<String, byte[]> examples(String type) {
    return inRoom(type, room -> examples(room, type));
  }

  private static Map<String, byte[]> examples(Path room, String type) throws IOException {
    var examples = new TreeMap<String, byte[]>();
    try (var files = Files.newDirectoryStream(room, type + ".example-*.json")) {
      for (var file : files) {
        examples.put(file.getFileName().toString(), Files.readAllBytes(file));
      }
    }
    return examples;
  }

  private interface Reading<T> {
    T from(Path room) throws IOException;
  }

  private static <T> T inRoom(String type, Reading<T> reading) {
    var name = "contracts/" + producer(type) + '/' + type + ".schema.json";
    try {
      var url = Thread.currentThread().getContextClassLoader().getResource(name);
      if (url == null) {
        throw new AssertionError("there is no contract " + name);
      }
      return read(url.toURI(), name, reading);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }

  private static <T> T read(URI schema, String name, Reading<T> reading) throws IOException {
    if (!"jar".equals(schema.getScheme())) {
      return reading.from(parent(Path.of(schema)));
    }
    var text = schema.toString();
    var jar = Path.of(URI.create(text.substring("jar:".length(), text.indexOf("!/"))));
    try (var files = FileSystems.newFileSystem(jar)) {
      return reading.from(parent(files.getPath(name)));
    }
  }

  private static Path parent(Path file) {
    var parent = file.getParent();
    if (parent == null) {
      throw new AssertionError(file + " lies nowhere");
    }
    return parent;
  }

  /** The third word of {@code org.ecampus.<producer>.<subject>.<fact>.v1}. */
  private static String producer(String type) {
    return type.split("\\.", -1)[2];
  }
}
