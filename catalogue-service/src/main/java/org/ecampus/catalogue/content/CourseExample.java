package org.ecampus.catalogue.content;

/** A course as it is sent, for the description of the API. */
public final class CourseExample {

  private static final String SECTIONS =
      """
      [{"titles": {"en": "What standards are"}, "activities": [
        {"kind": "PAGE", "titles": {"en": "Conventions and recommendations"}, "effortMinutes": 20,
         "content": {"html": {"en": "<p>A <strong>convention</strong> binds who ratifies it.</p>"}}},
        {"kind": "KNOWLEDGE_CHECK", "titles": {"en": "Knowledge check"}, "effortMinutes": 10,
         "content": {"passMarkPercent": 70, "questions": [
           {"kind": "SINGLE_CHOICE",
            "prompts": {"en": "Which instrument is open to ratification?"},
            "options": [{"texts": {"en": "A convention"}, "correct": true},
                        {"texts": {"en": "A recommendation"}, "correct": false}]}]}}]}]
      """;

  private static final String PARTS =
      """
      "texts": {"en": {"title": "Introduction to International Labour Standards",
                       "summary": "What the standards are and how they are supervised.",
                       "objectives": ["Find the standards that bind a country"]}},
      "track": "SELF_PACED", "level": "INTRODUCTORY", "topics": ["international-labour-standards"],
      "price": {"kind": "FREE"}, "sections":
      """
          + SECTIONS
          + "}";

  /** A new course. */
  public static final String COURSE = "{" + PARTS;

  /** The same course as a change of the draft's first revision. */
  public static final String CHANGE = "{\"revision\": 1, " + PARTS;

  /** The outline as its author reads it. */
  static final String OUTLINE =
      """
      [{"sectionId": "0198f0a0-0003-7003-8003-000000005ccd",
        "titles": {"en": "What standards are"}, "effortMinutes": 20, "activities": [
        {"activityId": "0198f0a0-0004-7004-8004-000000007bbc", "kind": "PAGE",
         "titles": {"en": "Conventions and recommendations"}, "effortMinutes": 20,
         "content": {"html": {"en": "<p>A <strong>convention</strong> binds who ratifies it.</p>"}}}]}]
      """;

  private CourseExample() {}
}
