package org.ecampus.local;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was typed after {@code ./ecampus}. */
record Arguments(
    Command command,
    Options options,
    @Nullable Service service,
    @Nullable ClockWish wish,
    boolean once,
    boolean yes) {

  enum Command {
    UP,
    DEMO,
    CLOCK,
    RESET,
    ENVIRONMENT
  }

  /**
   * Reads the words; the environment's {@code ECAMPUS_HOME} and {@code ECAMPUS_PORT_OFFSET} stand
   * in for what is not said.
   */
  static Arguments read(List<String> words, Path root, Map<String, String> environment) {
    var rest = new ArrayDeque<>(words);
    var command = command(rest.isEmpty() ? "" : rest.poll());
    var service = command == Command.ENVIRONMENT ? service(rest.poll()) : null;
    var wish = command == Command.CLOCK ? ClockWish.read(value("clock", rest.poll())) : null;
    var options = defaults(root, environment);
    var once = false;
    var yes = false;
    while (!rest.isEmpty()) {
      var word = rest.poll();
      switch (word) {
        case "--infra" -> options = options.infrastructure(true);
        case "--production" -> options = options.production(true);
        case "--once" -> once = true;
        case "--yes" -> yes = true;
        case "--port-offset" -> options = options.portOffset(number(word, rest.poll()));
        case "--replicas" -> options = options.replicas(number(word, rest.poll()));
        case "--home" -> options = options.home(Path.of(value(word, rest.poll())));
        default -> throw new Trouble("ecampus does not know " + word + "; see ./ecampus help.");
      }
    }
    return new Arguments(command, options, service, wish, once, yes);
  }

  private static Options defaults(Path root, Map<String, String> environment) {
    var options = Options.of(root);
    var home = environment.getOrDefault("ECAMPUS_HOME", "");
    var offset = environment.getOrDefault("ECAMPUS_PORT_OFFSET", "");
    options = home.isBlank() ? options : options.home(Path.of(home));
    return offset.isBlank() ? options : options.portOffset(number("ECAMPUS_PORT_OFFSET", offset));
  }

  private static Command command(String word) {
    return switch (word) {
      case "up" -> Command.UP;
      case "demo" -> Command.DEMO;
      case "clock" -> Command.CLOCK;
      case "reset" -> Command.RESET;
      case "environment" -> Command.ENVIRONMENT;
      default -> throw new Trouble("ecampus does not know " + word + "; see ./ecampus help.");
    };
  }

  private static Service service(@Nullable String name) {
    return Arrays.stream(Service.values())
        .filter(service -> service.path().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new Trouble(
                    "Which service? One of catalogue, enrolment, tutoring, certification,"
                        + " webinar."));
  }

  private static String value(String word, @Nullable String value) {
    if (value == null) {
      throw new Trouble(word + " needs a value; see ./ecampus help.");
    }
    return value;
  }

  private static int number(String word, @Nullable String text) {
    try {
      return Integer.parseInt(value(word, text));
    } catch (NumberFormatException e) {
      throw new Trouble(word + " is followed by " + text + "; give a number.", e);
    }
  }
}
