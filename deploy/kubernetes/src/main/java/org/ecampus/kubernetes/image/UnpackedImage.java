package org.ecampus.kubernetes.image;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ecampus.local.process.Tool;

/**
 * The layers of an image laid over each other in a folder, as a container's runtime would do it.
 *
 * @param root the file system of the image
 * @param config what its configuration says
 */
record UnpackedImage(Path root, JsonNode config) {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  static UnpackedImage of(Path tar, Path folder) throws IOException {
    var archive = Files.createDirectories(folder.resolve("archive"));
    var root = Files.createDirectories(folder.resolve("root"));
    unpack(tar, archive);
    var manifest = JSON.readTree(archive.resolve("manifest.json").toFile()).get(0);
    for (var layer : manifest.get("Layers")) {
      unpack(archive.resolve(layer.asText()), root);
    }
    mountPoints(root);
    var config = JSON.readTree(archive.resolve(manifest.get("Config").asText()).toFile());
    return new UnpackedImage(root, config.get("config"));
  }

  /** What the image runs when nobody says otherwise. */
  List<String> entrypoint() {
    var line = new ArrayList<String>();
    config.get("Entrypoint").forEach(word -> line.add(word.asText()));
    return line;
  }

  String user() {
    return config.get("User").asText();
  }

  private static void unpack(Path tar, Path folder) {
    Tool.run(
        "tar", List.of("tar", "-xpf", tar.toString(), "-C", folder.toString()), Map.of(), PATIENCE);
  }

  /** What the runtime brings along. */
  private static void mountPoints(Path root) throws IOException {
    Files.createDirectories(root.resolve("dev"));
    Files.createDirectories(root.resolve("proc"));
    var host = InetAddress.getLocalHost().getHostName();
    Files.writeString(root.resolve("etc/hosts"), "127.0.0.1 localhost " + host + "\n");
  }
}
