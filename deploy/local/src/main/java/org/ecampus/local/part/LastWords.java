package org.ecampus.local.part;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The end of a log, short enough to be read at the terminal; of JSON lines the messages alone. */
final class LastWords {

  private static final int LINES = 6;
  private static final int WIDTH = 300;
  private static final Pattern MESSAGE = Pattern.compile("\"message\":\"((?:[^\"\\\\]|\\\\.)*+)\"");

  private LastWords() {}

  static String of(Path log) {
    try {
      var lines = Files.readAllLines(log);
      var last = lines.subList(Math.max(0, lines.size() - LINES), lines.size());
      return "Its log "
          + log
          + " ends with:\n"
          + last.stream().map(LastWords::readable).collect(Collectors.joining("\n"));
    } catch (IOException e) {
      return "Its log " + log + " cannot be read: " + e.getMessage();
    }
  }

  static String readable(String line) {
    return "  " + (line.startsWith("{") ? messages(line) : shortened(line));
  }

  /** The message and those of its causes. */
  private static String messages(String json) {
    Matcher found = MESSAGE.matcher(json);
    return found.results().map(LastWords::text).collect(Collectors.joining("\n    because: "));
  }

  private static String text(MatchResult message) {
    return shortened(message.group(1).replace("\\n", " ").replace("\\\"", "\""));
  }

  private static String shortened(String line) {
    return line.length() > WIDTH ? line.substring(0, WIDTH) + " ..." : line;
  }
}
