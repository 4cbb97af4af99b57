package org.ecampus.local;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.ecampus.local.display.Display;

/** The launcher behind {@code ./ecampus up}, {@code demo}, {@code clock} and {@code reset}. */
public final class Main {

  private Main() {}

  public static void main(String[] words) {
    System.exit(
        run(
            List.of(words),
            options -> {
              throw new Trouble("The story is no part of the launcher: ./ecampus demo tells it.");
            }));
  }

  /**
   * Does what the words say.
   *
   * @param story is played by {@code demo} on the running campus of the options
   * @return the exit status: 0, or 1 when a {@link Trouble} was told to the person
   */
  public static int run(List<String> words, Consumer<Options> story) {
    try {
      var root = Path.of(System.getProperty("ecampus.root", ""));
      var arguments = Arguments.read(words, root, System.getenv());
      switch (arguments.command()) {
        case UP -> up(arguments);
        case DEMO -> demo(arguments, story);
        case CLOCK -> clock(arguments);
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
    stay(startUntilStopped(arguments.options()));
  }

  private static void demo(Arguments arguments, Consumer<Options> story) {
    var options = arguments.options();
    if (HomeLock.held(options.home())) {
      System.out.println("A campus runs already; the story is played on it.");
      story.accept(options);
      return;
    }
    var campus = startUntilStopped(options);
    story.accept(options);
    if (arguments.once()) {
      campus.keepCaches(System.out::println);
    } else {
      stay(campus);
    }
  }

  private static void stay(Campus campus) {
    System.out.println(new AddressTable(campus.options()).text());
    campus.keepCaches(System.out::println);
    awaitEnd();
  }

  private static void clock(Arguments arguments) {
    var clock = new CampusClock(arguments.options(), Clock.systemUTC());
    System.out.println(clock.set(Objects.requireNonNull(arguments.wish())));
  }

  /** Whatever ends the launcher in good order ends the campus too. */
  private static Campus startUntilStopped(Options options) {
    var display = Display.forTerminal();
    var campus = Campus.start(options.recording(true), display);
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  System.out.println("\nStopping the campus.");
                  campus.close();
                }));
    display.settle();
    return campus;
  }

  private static void awaitEnd() {
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
