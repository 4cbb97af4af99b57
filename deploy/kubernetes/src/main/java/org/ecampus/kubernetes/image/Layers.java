package org.ecampus.kubernetes.image;

import com.google.cloud.tools.jib.api.buildplan.AbsoluteUnixPath;
import com.google.cloud.tools.jib.api.buildplan.FileEntriesLayer;
import com.google.cloud.tools.jib.api.buildplan.FilePermissions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;

/** Folders as layers, the same to the byte whoever builds them. */
final class Layers {

  private Layers() {}

  /** Everything below a folder, at this place of the image. */
  static FileEntriesLayer of(String name, Path folder, String at) throws IOException {
    return of(name, folder, at, _ -> true);
  }

  /** Those files below a folder, told by their path in it, at this place of the image. */
  static FileEntriesLayer of(String name, Path folder, String at, Predicate<Path> wanted)
      throws IOException {
    var layer = FileEntriesLayer.builder().setName(name);
    try (var files = Files.walk(folder)) {
      files
          .filter(Files::isRegularFile)
          .filter(file -> wanted.test(folder.relativize(file)))
          .sorted()
          .forEach(file -> layer.addEntry(file, place(folder, file, at), mode(file)));
    }
    return layer.build();
  }

  private static AbsoluteUnixPath place(Path folder, Path file, String at) {
    return AbsoluteUnixPath.get(at).resolve(folder.relativize(file).toString());
  }

  private static FilePermissions mode(Path file) {
    return FilePermissions.fromOctalString(Files.isExecutable(file) ? "755" : "644");
  }
}
