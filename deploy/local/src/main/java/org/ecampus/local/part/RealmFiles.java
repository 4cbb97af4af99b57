package org.ecampus.local.part;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ecampus.local.Options;

/** The realm of the house with the local overlay laid over it, as files for Keycloak's import. */
final class RealmFiles {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path sources;

  RealmFiles(Options options) {
    this.sources = options.root().resolve("deploy/keycloak");
  }

  void writeTo(Path folder) {
    try {
      Files.createDirectories(folder);
      var overlays = read("local-overlay.json");
      for (var overlay : overlays.properties()) {
        var realm = realm(overlay.getKey(), (ObjectNode) overlay.getValue());
        JSON.writeValue(folder.resolve(overlay.getKey() + "-realm.json").toFile(), realm);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A realm without a file of its own exists on this machine only. */
  private ObjectNode realm(String name, ObjectNode overlay) throws IOException {
    return Files.exists(sources.resolve(name + "-realm.json"))
        ? RealmMerge.merge(read(name + "-realm.json"), overlay)
        : overlay;
  }

  private ObjectNode read(String file) throws IOException {
    return (ObjectNode) JSON.readTree(sources.resolve(file).toFile());
  }
}
