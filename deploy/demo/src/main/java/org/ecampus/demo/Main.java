package org.ecampus.demo;

import java.util.List;

/** The launcher with a story to play: {@code ./ecampus demo}. */
public final class Main {

  private Main() {}

  public static void main(String[] words) {
    System.exit(org.ecampus.local.Main.run(List.of(words), options -> new Story(options).play()));
  }
}
