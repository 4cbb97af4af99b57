package org.ecampus.kubernetes.image;

import com.google.cloud.tools.jib.api.buildplan.FileEntriesLayer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.ecampus.local.process.Java;
import org.ecampus.local.process.Tool;

/** The JDK of this build, cut down to what the services use and to what helps in need. */
final class JavaRuntime {

  /** Where it is in an image. */
  static final String HOME = "/opt/java";

  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private static final String MODULES =
      String.join(
          ",",
          "java.base,java.desktop,java.instrument,java.management,java.management.rmi,java.naming",
          "java.net.http,java.rmi,java.scripting,java.security.jgss,java.security.sasl,java.sql",
          "java.transaction.xa,java.xml,java.xml.crypto,jdk.charsets,jdk.crypto.cryptoki",
          "jdk.crypto.ec,jdk.httpserver,jdk.localedata,jdk.management,jdk.management.agent",
          "jdk.naming.dns,jdk.net,jdk.nio.mapmode,jdk.security.auth,jdk.security.jgss",
          "jdk.unsupported,jdk.xml.dom,jdk.zipfs",
          // To look into a process: jcmd, thread and heap dumps, flight recordings
          "jdk.jcmd,jdk.jfr,jdk.management.jfr");

  private JavaRuntime() {}

  static Path linked(Workshop workshop) {
    var home = workshop.made("java").resolve(Runtime.version().toString());
    if (!Files.exists(home.resolve("release"))) {
      Tool.run("jlink", line(home), Map.of(), PATIENCE);
    }
    return home;
  }

  static FileEntriesLayer layer(Workshop workshop) throws IOException {
    return Layers.of("java", linked(workshop), HOME);
  }

  private static List<String> line(Path home) {
    return List.of(
        Java.home().resolve("bin/jlink").toString(),
        "--add-modules=" + MODULES,
        "--include-locales=en,fr,es,pt,ar",
        "--strip-debug",
        "--no-header-files",
        "--no-man-pages",
        "--output=" + home);
  }
}
