package org.ecampus.kit.http;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Ids of events as one header carries them: separated by commas, at most fifty. */
final class EventIds {
  static final int MOST = 50;

  private EventIds() {}

  static Set<UUID> parse(String name, String header) {
    try {
      String[] ids = header.split(",", -1);
      if (ids.length > MOST) {
        throw new IllegalArgumentException();
      }
      return Arrays.stream(ids)
          .map(String::strip)
          .map(Form::uuid)
          .collect(Collectors.toUnmodifiableSet());
    } catch (IllegalArgumentException malformed) {
      throw Problems.invalid(name, "must be 1 to " + MOST + " UUIDs, separated by commas");
    }
  }

  /** The last of the ids that fit, in their order. */
  static String write(List<UUID> ids) {
    return ids.stream()
        .skip(Math.max(0, ids.size() - MOST))
        .map(UUID::toString)
        .collect(Collectors.joining(", "));
  }
}
