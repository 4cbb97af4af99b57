package org.ecampus.kit.idempotency;

import java.util.Set;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds whom and what a text names: people are erased from kept answers by their ids. */
final class NamedIds {
  private static final Pattern ID =
      Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}", Pattern.CASE_INSENSITIVE);

  private NamedIds() {}

  /** The UUIDs that stand in it, each once. */
  static Set<UUID> in(String text) {
    return ID.matcher(text)
        .results()
        .map(MatchResult::group)
        .map(UUID::fromString)
        .collect(Collectors.toUnmodifiableSet());
  }
}
