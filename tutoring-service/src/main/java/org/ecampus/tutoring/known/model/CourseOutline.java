package org.ecampus.tutoring.known.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The sections of a course version in order, without what their activities hold. */
public record CourseOutline(Map<String, CourseText> texts, List<Section> sections) {
  public CourseOutline {
    sections = List.copyOf(sections);
  }

  /** All activities in the order of the outline. */
  public List<Activity> activities() {
    return sections.stream().flatMap(section -> section.activities().stream()).toList();
  }

  /** The activity, when this course version has it. */
  public Optional<Activity> activity(UUID activityId) {
    return activities().stream().filter(one -> one.activityId().equals(activityId)).findFirst();
  }

  /** The section that holds the activity. */
  public Optional<Section> sectionOf(Activity activity) {
    return sections.stream().filter(one -> one.activities().contains(activity)).findFirst();
  }
}
