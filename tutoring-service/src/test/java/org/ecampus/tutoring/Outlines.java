package org.ecampus.tutoring;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ecampus.tutoring.known.model.Activity;
import org.ecampus.tutoring.known.model.ActivityKind;
import org.ecampus.tutoring.known.model.CourseOutline;
import org.ecampus.tutoring.known.model.CourseText;
import org.ecampus.tutoring.known.model.Section;

/** Outlines for tests of the rules. */
public final class Outlines {
  private Outlines() {}

  public static Activity page(int minutes) {
    return activity(ActivityKind.PAGE, minutes);
  }

  public static Activity media(int minutes) {
    return activity(ActivityKind.MEDIA, minutes);
  }

  public static Activity file(int minutes) {
    return activity(ActivityKind.FILE, minutes);
  }

  public static Activity check(int minutes) {
    return activity(ActivityKind.KNOWLEDGE_CHECK, minutes);
  }

  public static Section section(Activity... activities) {
    return new Section(UUID.randomUUID(), Map.of("en", "Section"), Arrays.asList(activities));
  }

  public static CourseOutline outline(Section... sections) {
    var texts = Map.of("en", new CourseText("Course", null, null));
    return new CourseOutline(texts, Arrays.asList(sections));
  }

  public static CourseOutline outline(Activity... activities) {
    return outline(section(activities));
  }

  public static CourseOutline empty() {
    return new CourseOutline(Map.of("en", new CourseText("Course", null, null)), List.of());
  }

  private static Activity activity(ActivityKind kind, int minutes) {
    return new Activity(UUID.randomUUID(), kind, Map.of("en", kind.name()), minutes);
  }
}
