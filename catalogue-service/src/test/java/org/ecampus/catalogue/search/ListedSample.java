package org.ecampus.catalogue.search;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.ecampus.catalogue.Campus;

/** A small course that differs in just what a search test looks at. */
final class ListedSample {

  private final ObjectNode course = Campus.JSON.createObjectNode();
  private final String title;
  private String summary = "About something else";
  private String language = "en";
  private int minutes = 60;
  private List<String> sections = List.of("Part");

  private ListedSample(String title) {
    this.title = title;
    course.put("track", "SELF_PACED").put("level", "INTRODUCTORY");
    course.putArray("topics").add("various");
    course.putObject("price").put("kind", "FREE");
    course.putObject("texts");
  }

  static ListedSample titled(String title) {
    return new ListedSample(title);
  }

  ListedSample summary(String text) {
    summary = text;
    return this;
  }

  ListedSample language(String tag) {
    language = tag;
    return this;
  }

  ListedSample also(String tag, String text) {
    texts().putObject(tag).put("title", text).put("summary", "-");
    return this;
  }

  ListedSample track(String track) {
    course.put("track", track);
    return this;
  }

  ListedSample topic(String topic) {
    course.putArray("topics").add(topic);
    return this;
  }

  ListedSample minutes(int effort) {
    minutes = effort;
    return this;
  }

  ListedSample paid() {
    course.putObject("price").put("kind", "PAID").put("amount", "450.00").put("currency", "EUR");
    return this;
  }

  ListedSample sections(String... titles) {
    sections = List.of(titles);
    return this;
  }

  ObjectNode json() {
    texts().putObject(language).put("title", title).put("summary", summary);
    var outline = course.putArray("sections");
    for (String section : sections) {
      ObjectNode part = outline.addObject();
      part.putObject("titles").put(language, section);
      ObjectNode activity = part.putArray("activities").addObject();
      activity.put("kind", "PAGE").put("effortMinutes", minutes);
      activity.putObject("titles").put(language, "-");
      activity.putObject("content").putObject("html").put(language, "<p>-</p>");
    }
    return course;
  }

  private ObjectNode texts() {
    return (ObjectNode) course.get("texts");
  }
}
