package org.ecampus.tutoring;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ecampus.tutoring.kind.model.CompletionRule;
import org.ecampus.tutoring.kind.model.CompletionRules;
import org.ecampus.tutoring.known.model.Activity;
import org.ecampus.tutoring.known.model.CourseOutline;
import org.ecampus.tutoring.known.model.CourseText;
import org.ecampus.tutoring.known.model.Section;

/** Outlines for tests of the rules. */
public final class Outlines {
  private static final Map<String, CompletionRule> KNOWN =
      Map.of(
          "PAGE", CompletionRule.OWN_MARK,
          "MEDIA", CompletionRule.OPENING_OR_OWN_MARK,
          "FILE", CompletionRule.OWN_MARK,
          "KNOWLEDGE_CHECK", CompletionRule.PASSING);

  /** The rules of the kinds there are here; any other is not known. */
  public static final CompletionRules RULES = kind -> Optional.ofNullable(KNOWN.get(kind));

  private Outlines() {}

  public static Activity page(int minutes) {
    return activity("PAGE", minutes);
  }

  public static Activity media(int minutes) {
    return activity("MEDIA", minutes);
  }

  public static Activity file(int minutes) {
    return activity("FILE", minutes);
  }

  public static Activity check(int minutes) {
    return activity("KNOWLEDGE_CHECK", minutes);
  }

  /** An activity of a kind that nobody knows. */
  public static Activity unknown(int minutes) {
    return activity("SIMULATION", minutes);
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

  private static Activity activity(String kind, int minutes) {
    return new Activity(UUID.randomUUID(), kind, Map.of("en", kind), minutes);
  }
}
