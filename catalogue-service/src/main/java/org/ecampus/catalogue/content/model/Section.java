package org.ecampus.catalogue.content.model;

import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.ecampus.kit.text.LocalizedText;

/** A part of the outline. */
public record Section(UUID sectionId, LocalizedText titles, List<Activity> activities) {

  public Section {
    activities = List.copyOf(activities);
  }

  /** The same section with every activity turned into another. */
  Section map(UnaryOperator<Activity> change) {
    return new Section(sectionId, titles, activities.stream().map(change).toList());
  }

  /** The learning effort of its activities together, in whole minutes. */
  public int effortMinutes() {
    return activities.stream().mapToInt(Activity::effortMinutes).sum();
  }
}
