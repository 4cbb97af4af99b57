package org.ecampus.local.gateway;

import java.util.List;
import java.util.regex.Pattern;

/** Which paths a route takes, as they were sent: nothing is decoded or tidied up before. */
interface PathRule {

  boolean holds(String path);

  /** The prefix itself and whatever is below it; for those who judge spellings themselves. */
  static PathRule under(String prefix) {
    return path -> path.equals(prefix) || path.startsWith(prefix + "/");
  }

  /**
   * Paths that begin with exactly these segments. One with a percent sign, a semicolon, a
   * backslash, an empty segment before its end, or a segment of dots could mean another path to
   * those behind the gateway, and is not taken.
   */
  static PathRule exactly(String... first) {
    var wanted = List.of(first);
    return path -> {
      var segments = List.of(path.substring(Math.min(1, path.length())).split("/", -1));
      return path.startsWith("/") && begins(segments, wanted) && isPlain(segments);
    };
  }

  private static boolean begins(List<String> segments, List<String> wanted) {
    return segments.size() >= wanted.size() && segments.subList(0, wanted.size()).equals(wanted);
  }

  private static boolean isPlain(List<String> segments) {
    var last = segments.getLast();
    return segments.subList(0, segments.size() - 1).stream().allMatch(PathRule::isPlain)
        && (last.isEmpty() || isPlain(last));
  }

  private static boolean isPlain(String segment) {
    return Plain.SEGMENT.matcher(segment).matches() && !segment.matches("\\.++");
  }

  /** What a segment may consist of. */
  final class Plain {
    private static final Pattern SEGMENT = Pattern.compile("[A-Za-z0-9._~@:+=,-]++");

    private Plain() {}
  }
}
