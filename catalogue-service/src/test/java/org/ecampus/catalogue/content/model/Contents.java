package org.ecampus.catalogue.content.model;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ecampus.kit.text.LocalizedText;

/** Content for tests of the rules. */
public final class Contents {

  private Contents() {}

  public static Content complete() {
    return of(Map.of("en", new CourseText("A title", "A summary", List.of())), activity(20));
  }

  public static Content of(Map<String, CourseText> texts, Activity... activities) {
    Section section = new Section(UUID.randomUUID(), text("Section"), List.of(activities));
    return new Content(
        texts,
        Track.SELF_PACED,
        Level.INTRODUCTORY,
        List.of("safety"),
        new Price.Free(),
        List.of(section));
  }

  /** An activity of a kind that asks for nothing. */
  public static Activity activity(int minutes) {
    return activity(minutes, "PAGE");
  }

  public static Activity activity(int minutes, String kind) {
    return new Activity(
        UUID.randomUUID(), kind, text("Activity"), minutes, JsonNodeFactory.instance.objectNode());
  }

  static LocalizedText text(String english) {
    return LocalizedText.of("en", english);
  }
}
