package org.ecampus.local.process;

import java.nio.file.Path;

/** The Java that runs the launcher, and so every part written in Java. */
public final class Java {

  private Java() {}

  public static Path home() {
    return Path.of(System.getProperty("java.home"));
  }

  public static String program() {
    return home().resolve("bin/java").toString();
  }
}
