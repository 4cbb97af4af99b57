package org.ecampus.kubernetes.image;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

/**
 * A program of an unpacked image as a process of this machine: it sees the files of the image and
 * may not change them, has a folder for what is temporary, and is nobody in particular. Without
 * root rights it is root of a user namespace, which is nobody too.
 */
final class PlainProcess {

  private static final String SCRIPT =
      """
      set -e
      root=$1 temporary=$2 user=$3
      shift 3
      mount --bind "$root" "$root"
      cd "$root"
      mount --rbind /dev dev
      mount --rbind /proc proc
      mount --bind "$temporary" tmp
      mount -o remount,bind,ro "$root"
      exec chroot $user "$root" "$@"
      """;

  private PlainProcess() {}

  static List<String> line(UnpackedImage image, Path temporary, List<String> program)
      throws IOException {
    var root = Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
    Files.setPosixFilePermissions(temporary, PosixFilePermissions.fromString("rwxrwxrwx"));
    var line = new ArrayList<>(List.of("unshare", "--mount"));
    if (!root) {
      line.addAll(List.of("--user", "--map-root-user"));
    }
    line.addAll(List.of("sh", "-c", SCRIPT, "sh", image.root().toString(), temporary.toString()));
    line.add(root ? "--userspec=" + image.user() : "--");
    line.addAll(program);
    return line;
  }
}
