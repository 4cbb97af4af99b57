package org.ecampus.kit.events;

/** What a child process of a test needs to know of this one. */
final class Jvm {

  private Jvm() {}

  static String classPath() {
    var ofSurefire = System.getProperty("surefire.test.class.path");
    return ofSurefire == null ? System.getProperty("java.class.path") : ofSurefire;
  }
}
