package org.ecampus.load.seed;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The course of a number: the same in every run. Every fifth is one page, for completions. */
record CoursePlan(int number) {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Map<String, Words> WORDS = Words.byLanguage();
  private static final List<String> LANGUAGES = List.copyOf(WORDS.keySet());
  private static final List<String> LEVELS = List.of("INTRODUCTORY", "INTERMEDIATE", "ADVANCED");
  private static final int LONG = 5;

  String language() {
    return LANGUAGES.get(number % LANGUAGES.size());
  }

  boolean isShort() {
    return number / LANGUAGES.size() % LONG == 0;
  }

  String title() {
    int nth = number / LANGUAGES.size();
    var subject = words().subjects().get(nth % 10);
    var context = words().contexts().get(nth / 10 % 10);
    return subject + " " + context + (nth < 100 ? "" : " " + nth / 100);
  }

  String topic() {
    return "topic-" + number / LANGUAGES.size() % 10;
  }

  ObjectNode document() {
    var course = JSON.createObjectNode();
    var text = course.putObject("texts").putObject(language());
    text.put("title", title()).put("summary", words().summary());
    text.putArray("objectives").add(words().page());
    course.put("track", "SELF_PACED").put("level", LEVELS.get(number % 3));
    course.putArray("topics").add(topic());
    course.putObject("price").put("kind", "FREE");
    var section = course.putArray("sections").addObject();
    section.putObject("titles").put(language(), title());
    section.set("activities", JSON.valueToTree(pages()));
    return course;
  }

  private List<ObjectNode> pages() {
    var pages = new ArrayList<ObjectNode>();
    for (int page = 0; page < (isShort() ? 1 : LONG); page++) {
      var activity = JSON.createObjectNode().put("kind", "PAGE").put("effortMinutes", 30);
      activity.putObject("titles").put(language(), title() + " " + (page + 1));
      var html = "<p>" + title() + ". " + words().page() + "</p>";
      activity.putObject("content").putObject("html").put(language(), html);
      pages.add(activity);
    }
    return pages;
  }

  private Words words() {
    return Objects.requireNonNull(WORDS.get(language()));
  }
}
