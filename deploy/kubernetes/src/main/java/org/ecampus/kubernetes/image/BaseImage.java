package org.ecampus.kubernetes.image;

import com.google.cloud.tools.jib.api.Jib;
import com.google.cloud.tools.jib.api.buildplan.AbsoluteUnixPath;
import com.google.cloud.tools.jib.api.buildplan.FileEntriesLayer;
import com.google.cloud.tools.jib.api.buildplan.FilePermissions;
import com.google.cloud.tools.jib.api.buildplan.Platform;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

/** What all five images stand on: glibc, a JDK, a user without rights, and nothing else. */
final class BaseImage {

  /** Nobody's number on the node, as the manifests demand it. */
  static final String USER = "10001:10001";

  private static final Map<String, String> FILES =
      Map.of(
          "/etc/passwd", "ecampus:x:10001:10001::/tmp:/none\n",
          "/etc/group", "ecampus:x:10001:\n",
          "/etc/nsswitch.conf", "hosts: files dns\n");

  private BaseImage() {}

  static void build(Workshop workshop) throws IOException {
    var image =
        Jib.fromScratch()
            .setPlatforms(Set.of(new Platform("amd64", "linux")))
            .setUser(USER)
            .addEnvironmentVariable("JAVA_HOME", JavaRuntime.HOME)
            .addEnvironmentVariable("LANG", "C.UTF-8")
            .addFileEntriesLayer(Glibc.in(workshop).layer())
            .addFileEntriesLayer(files(workshop))
            .addFileEntriesLayer(JavaRuntime.layer(workshop));
    Tar.write(image, workshop, workshop.base(), "ecampus/base");
  }

  private static FileEntriesLayer files(Workshop workshop) throws IOException {
    var layer = FileEntriesLayer.builder().setName("etc");
    for (var file : FILES.entrySet()) {
      var name = Path.of(file.getKey()).getFileName().toString();
      var written = Files.writeString(workshop.made("etc").resolve(name), file.getValue());
      layer.addEntry(written, AbsoluteUnixPath.get(file.getKey()));
    }
    return layer
        .addEntry(
            workshop.made("tmp"),
            AbsoluteUnixPath.get("/tmp"),
            FilePermissions.fromOctalString("777"))
        .build();
  }
}
