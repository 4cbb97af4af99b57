package org.ecampus.catalogue.content.model;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;
import org.ecampus.kit.text.LocalizedText;

/** One thing to do, with the learning effort it takes in whole minutes and content by its kind. */
public record Activity(
    UUID activityId, String kind, LocalizedText titles, int effortMinutes, ObjectNode content) {

  public Activity {
    if (effortMinutes < 0) {
      throw new IllegalArgumentException("effort must not be negative");
    }
  }

  /** The same activity with other content. */
  public Activity with(ObjectNode other) {
    return new Activity(activityId, kind, titles, effortMinutes, other);
  }
}
