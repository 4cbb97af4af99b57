package org.ecampus.tutoring.known.model;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A part of a course with its activities in order. */
public record Section(UUID sectionId, Map<String, String> titles, List<Activity> activities) {
  public Section {
    activities = List.copyOf(activities);
  }
}
