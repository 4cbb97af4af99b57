package org.ecampus.catalogue.content.model;

import java.util.UUID;
import org.ecampus.kit.text.LocalizedText;

/** One thing to do, with the learning effort it takes in whole minutes. */
public record Activity(
    UUID activityId, LocalizedText titles, int effortMinutes, ActivityContent content) {

  public Activity {
    if (effortMinutes < 0) {
      throw new IllegalArgumentException("effort must not be negative");
    }
  }
}
