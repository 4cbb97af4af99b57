package org.ecampus.kubernetes;

import java.nio.file.Path;

/** Where things are; tests run in the folder of this module. */
final class Project {

  static final Path MODULE = Path.of("").toAbsolutePath();
  static final Path ROOT = MODULE.getParent().getParent();

  private Project() {}
}
