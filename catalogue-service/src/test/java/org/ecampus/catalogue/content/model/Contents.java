package org.ecampus.catalogue.content.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ecampus.kit.text.LocalizedText;

/** Content for tests of the rules. */
public final class Contents {

  private Contents() {}

  public static Content complete() {
    return of(
        Map.of("en", new CourseText("A title", "A summary", List.of())), activity(20, page()));
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

  public static Content asking(KnowledgeCheck check) {
    return of(complete().texts(), activity(10, check));
  }

  public static Activity activity(int minutes, ActivityContent content) {
    return new Activity(UUID.randomUUID(), text("Activity"), minutes, content);
  }

  public static Page page() {
    return new Page(Map.of("en", "<p>Read</p>"));
  }

  public static Question question(QuestionKind kind, boolean... correct) {
    List<Option> options = new ArrayList<>();
    for (boolean right : correct) {
      options.add(new Option(UUID.randomUUID(), text("Option"), right));
    }
    return new Question(UUID.randomUUID(), kind, text("Question"), options);
  }

  static LocalizedText text(String english) {
    return LocalizedText.of("en", english);
  }
}
