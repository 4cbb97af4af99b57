package org.ecampus.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ecampus.client.Answer;
import org.ecampus.demo.Activities2020.Row;
import org.jspecify.annotations.Nullable;

/** Brings the courses of 2020 into the catalogue; what is there already is left alone. */
final class CatalogueLoader {

  private static final String CATALOGUE = "/api/catalogue/v1";

  private final Api administrator;

  CatalogueLoader(Api administrator) {
    this.administrator = administrator;
  }

  /** Publishes what is missing, also what an earlier run began and did not finish. */
  Loaded load() {
    var published = titles(CATALOGUE + "/courses?limit=200");
    var drafts = titles(CATALOGUE + "/drafts?limit=200");
    var rows = Activities2020.read();
    var last = new HashMap<String, Answer>();
    for (var row : rows) {
      if (!published.containsKey(row.title())) {
        last.put(row.title(), publish(row, drafts.get(row.title())));
      }
    }
    return new Loaded(rows.size(), last.size(), Optional.ofNullable(last.get(Syllabus.TOLD)));
  }

  private Answer publish(Row row, @Nullable JsonNode begun) {
    var draft =
        begun == null ? administrator.post(CATALOGUE + "/drafts", Syllabus.of(row)).json() : begun;
    var path = CATALOGUE + "/drafts/" + draft.path("courseId").asText();
    if (draft.path("state").asText().equals("DRAFT")) {
      administrator.post(path + "/review");
    }
    return administrator.post(path + "/publish");
  }

  /** What is in a list on all its pages, which come to an end, by title. */
  private Map<String, JsonNode> titles(String list) {
    var found = new TreeMap<String, JsonNode>();
    for (var place = Optional.of(list); place.isPresent(); ) {
      var page = administrator.get(place.get()).json();
      page.path("items").forEach(item -> found.put(item.path("title").asText(), item));
      place = Optional.ofNullable(page.get("next")).map(next -> list + after(next.asText()));
    }
    return found;
  }

  private static String after(String cursor) {
    return "&after=" + URLEncoder.encode(cursor, StandardCharsets.UTF_8);
  }

  /**
   * How many courses the file has, how many were new, and the answer that published the told one.
   */
  record Loaded(int all, int added, Optional<Answer> told) {}
}
