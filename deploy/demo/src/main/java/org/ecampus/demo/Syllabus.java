package org.ecampus.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.ecampus.demo.Activities2020.Row;

/**
 * Course documents for the catalogue: one written by hand, the others from a pattern per language.
 */
final class Syllabus {

  /** The course the story is about. */
  static final String TOLD = "Introduction to International Labour Standards";

  private static final ObjectMapper JSON = new ObjectMapper();

  private Syllabus() {}

  static ObjectNode of(Row row) {
    return row.title().equals(TOLD) ? told() : generated(row);
  }

  /** The hand-written course, with the key of its knowledge check. */
  static ObjectNode told() {
    return read("/demo/introduction-to-international-labour-standards.json", TOLD);
  }

  private static ObjectNode generated(Row row) {
    var pattern = read("/demo/pattern-" + row.language() + ".json", row.title());
    var plan = Plan.of(row);
    var course = JSON.createObjectNode();
    course.putObject("texts").set(row.language(), pattern.get("text"));
    course.put("track", row.track());
    course.put("level", plan.level());
    course.set("topics", JSON.valueToTree(plan.topics()));
    course.set("price", price(row, plan));
    course.set("sections", sections(pattern.withArray("sections"), row.language(), plan));
    return course;
  }

  private static ObjectNode price(Row row, Plan plan) {
    var price = JSON.createObjectNode().put("kind", row.pricing());
    return row.pricing().equals("PAID")
        ? price.put("amount", plan.amount()).put("currency", "EUR")
        : price;
  }

  private static ArrayNode sections(ArrayNode patterns, String language, Plan plan) {
    var sections = JSON.createArrayNode();
    int each = plan.minutes() / pages(patterns);
    for (var pattern : patterns) {
      var section = sections.addObject();
      section.putObject("titles").set(language, pattern.get("title"));
      var activities = section.putArray("activities");
      for (var page : pattern.get("pages")) {
        activities.add(activity(page, language, each));
      }
    }
    return sections;
  }

  private static int pages(ArrayNode patterns) {
    int pages = 0;
    for (var pattern : patterns) {
      pages += pattern.get("pages").size();
    }
    return pages;
  }

  private static ObjectNode activity(JsonNode page, String language, int minutes) {
    var activity = JSON.createObjectNode().put("kind", "PAGE").put("effortMinutes", minutes);
    activity.putObject("titles").set(language, page.get("title"));
    activity.putObject("content").putObject("html").set(language, page.get("html"));
    return activity;
  }

  private static ObjectNode read(String file, String title) {
    try (var in = Objects.requireNonNull(Syllabus.class.getResourceAsStream(file))) {
      var tree = (ObjectNode) JSON.readTree(in);
      return (ObjectNode) JSON.readTree(tree.toString().replace("{title}", quoted(title)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String quoted(String title) throws IOException {
    var literal = JSON.writeValueAsString(title);
    return literal.substring(1, literal.length() - 1);
  }
}
