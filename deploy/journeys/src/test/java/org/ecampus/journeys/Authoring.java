package org.ecampus.journeys;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ecampus.client.Answer;

/** Writes and publishes courses as a tutor and an administrator do. */
final class Authoring {

  /** What the text of every correct option begins with, in courses of the journeys. */
  static final String RIGHT = "Right";

  private static final String DRAFTS = "/api/catalogue/v1/drafts";

  private final World world;

  Authoring(World world) {
    this.world = world;
  }

  /** A published course that every service knows by now, by its id. */
  String publish(Map<String, Object> course) {
    String courseId = draft(course);
    world.at(DRAFTS + "/" + courseId + "/review").as(token(People.TUTOR)).post().expect(200);
    Answer published =
        world
            .at(DRAFTS + "/" + courseId + "/publish")
            .as(token(People.ADMINISTRATOR))
            .post()
            .expect(200);
    awaitKnown(published.header("Ecampus-Event").orElseThrow());
    return courseId;
  }

  /** A draft of the tutor's, by its course's id. */
  String draft(Map<String, Object> course) {
    return world
        .at(DRAFTS)
        .as(token(People.TUTOR))
        .post(Json.of(course))
        .expect(201)
        .json()
        .path("courseId")
        .asText();
  }

  /** A course of one page. */
  static Map<String, Object> shortCourse(String title) {
    return course(title, 60, List.of(section("Reading", page("The page", 60))));
  }

  /** A course of two sections with a page, a medium and a knowledge check: 200 minutes. */
  static Map<String, Object> introduction(String title) {
    return course(
        title,
        200,
        List.of(
            section("What standards are", page("Conventions", 90), medium("A century", 30)),
            section("Check what you know", check("Knowledge check", 80))));
  }

  /** A course of one file, which was uploaded before. */
  static Map<String, Object> courseWithFile(String fileId) {
    return course("A file to read", 60, List.of(section("Reading", file(fileId))));
  }

  /** The same course with one field of another value. */
  static Map<String, Object> with(Map<String, Object> course, String field, Object value) {
    Map<String, Object> changed = new HashMap<>(course);
    changed.put(field, value);
    return changed;
  }

  private static Map<String, Object> course(String title, int minutes, List<Object> sections) {
    return Map.of(
        "texts",
        Map.of(
            "en",
                Map.of(
                    "title",
                    title,
                    "summary",
                    "A course of " + minutes + " minutes.",
                    "objectives",
                    List.of("Know what a convention is")),
            "fr",
                Map.of(
                    "title", "En français : " + title,
                    "summary", "Un cours de " + minutes + " minutes.",
                    "objectives", List.of())),
        "track",
        "SELF_PACED",
        "level",
        "INTRODUCTORY",
        "topics",
        List.of("international-labour-standards"),
        "price",
        Map.of("kind", "FREE"),
        "sections",
        sections);
  }

  private static Map<String, Object> section(String title, Object... activities) {
    return Map.of("titles", Map.of("en", title), "activities", List.of(activities));
  }

  private static Map<String, Object> page(String title, int minutes) {
    return Map.of(
        "kind",
        "PAGE",
        "titles",
        Map.of("en", title),
        "effortMinutes",
        minutes,
        "content",
        Map.of("html", Map.of("en", "<p>Who ratifies it is <em>bound</em> by it.</p>")));
  }

  private static Map<String, Object> medium(String title, int minutes) {
    return Map.of(
        "kind",
        "MEDIA",
        "titles",
        Map.of("en", title),
        "effortMinutes",
        minutes,
        "content",
        Map.of("url", "https://media.example.org/a-century"));
  }

  private static Map<String, Object> file(String fileId) {
    return Map.of(
        "kind",
        "FILE",
        "titles",
        Map.of("en", "The file"),
        "effortMinutes",
        60,
        "content",
        Map.of("fileId", fileId));
  }

  private static Map<String, Object> check(String title, int minutes) {
    Object single = question("SINGLE_CHOICE", option(RIGHT, true), option("Wrong", false));
    Object multiple =
        question(
            "MULTIPLE_CHOICE",
            option(RIGHT + ", one", true),
            option(RIGHT + ", two", true),
            option("Not so", false));
    return Map.of(
        "kind",
        "KNOWLEDGE_CHECK",
        "titles",
        Map.of("en", title),
        "effortMinutes",
        minutes,
        "content",
        Map.of("passMarkPercent", 70, "questions", List.of(single, multiple)));
  }

  private static Map<String, Object> question(String kind, Object... options) {
    return Map.of(
        "kind", kind, "prompts", Map.of("en", "Which is it?"), "options", List.of(options));
  }

  private static Map<String, Object> option(String text, boolean correct) {
    return Map.of("texts", Map.of("en", text), "correct", correct);
  }

  /** A consumer killed before may need the better part of a minute to be let in again. */
  private void awaitKnown(String event) {
    for (String list : List.of("/api/enrolment/v1/enrolments", "/api/tutoring/v1/enrolments")) {
      await()
          .atMost(Duration.ofSeconds(90))
          .pollDelay(Duration.ZERO)
          .until(() -> readsAfter(list, event).status() == 200);
    }
  }

  private Answer readsAfter(String list, String event) {
    return world.at(list).as(token(People.LEARNER)).with("Ecampus-After", event).get();
  }

  private String token(String person) {
    return world.people().token(person);
  }
}
