package org.ecampus.certification.effort;

import java.util.List;
import java.util.UUID;

/** The entries that hold the effort of a subject, and whether the subject was entered before. */
public record Entered(List<UUID> entries, boolean isRepeat) {
  public Entered {
    entries = List.copyOf(entries);
  }
}
