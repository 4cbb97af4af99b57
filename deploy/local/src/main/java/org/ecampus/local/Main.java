package org.ecampus.local;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.ecampus.local.demo.Story;
import org.ecampus.local.display.Display;

/** The launcher behind {@code ./ecampus up}, {@code demo} and {@code reset}. */
public final class Main {

  private Main() {}

  public static void main(String[] words) {
    System.exit(run(List.of(words)));
  }

  private static int run(List<String> words) {
    try {
      var root = Path.of(System.getProperty("ecampus.root", ""));
      var arguments = Arguments.read(words, root, System.getenv());
      switch (arguments.command()) {
        case UP -> up(arguments);
        case DEMO -> demo(arguments);
        case ENVIRONMENT -> System.out.println(DevEnvironment.of(arguments));
        case RESET -> new Reset(arguments.options(), arguments.yes()).run();
      }
      return 0;
    } catch (Trouble trouble) {
      System.err.println("\n" + trouble.getMessage());
      return 1;
    }
  }

  private static void up(Arguments arguments) {
    var display = Display.forTerminal();
    startUntilStopped(arguments.options(), display);
    display.settle();
    System.out.println(new AddressTable(arguments.options()).text());
    awaitEnd();
  }

  private static void demo(Arguments arguments) {
    var options = arguments.options();
    if (HomeLock.held(options.home())) {
      System.out.println("A campus runs already; the story is played on it.");
      new Story(options).play();
      return;
    }
    var display = Display.forTerminal();
    startUntilStopped(options, display);
    display.settle();
    new Story(options).play();
    if (!arguments.once()) {
      System.out.println(new AddressTable(options).text());
      awaitEnd();
    }
  }

  /** Whatever ends the launcher in good order ends the campus too. */
  static Campus startUntilStopped(Options options, Display display) {
    var campus = Campus.start(options, display);
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  System.out.println("\nStopping the campus.");
                  campus.close();
                }));
    return campus;
  }

  static void awaitEnd() {
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
