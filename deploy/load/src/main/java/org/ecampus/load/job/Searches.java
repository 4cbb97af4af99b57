package org.ecampus.load.job;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ecampus.load.generate.LoadRequest;
import org.ecampus.load.seed.Words;
import org.ecampus.load.site.Rows;
import org.ecampus.local.Service;

/** What visitors ask the catalogue. */
final class Searches {

  private static final String COURSES = "/api/catalogue/v1/courses";
  private static final String HITS = "\"items\":[{";

  /** What somebody meant who misspelt it is for the search to guess. */
  private static final String PAGE = "\"items\":[";

  private static final List<String> FACETS =
      List.of("language=en", "language=fr", "language=ar", "track=SELF_PACED", "price=FREE");
  private static final String PUBLISHED =
      "SELECT course_id FROM course_version WHERE stage = 'PUBLISHED'"
          + " ORDER BY md5(course_id::text) LIMIT 5000";
  private static final int TOPICS = 10;
  private static final int EVERY_TENTH = 10;

  private Searches() {}

  /** Words of titles in all languages; every tenth query has a typing error. */
  static List<LoadRequest> byWords() {
    var queries = new ArrayList<String>();
    for (var words : Words.byLanguage().values()) {
      queries.addAll(words.subjects());
      words.subjects().forEach(subject -> queries.add(subject.split(" ", 2)[0]));
      words.contexts().forEach(context -> queries.add(last(context)));
    }
    return IntStream.range(0, queries.size())
        .mapToObj(
            nth ->
                nth % EVERY_TENTH == 0
                    ? search(misspelt(queries.get(nth)), PAGE)
                    : search(queries.get(nth), HITS))
        .toList();
  }

  private static LoadRequest search(String words, String part) {
    return LoadRequest.get(COURSES + "?limit=20&q=" + encoded(words), part);
  }

  static List<LoadRequest> byFacet() {
    var topics = IntStream.range(0, TOPICS).mapToObj(topic -> "topic=topic-" + topic);
    return Stream.concat(topics, FACETS.stream())
        .map(facet -> LoadRequest.get(COURSES + "?limit=20&" + facet, HITS))
        .toList();
  }

  /** Courses from all over the catalogue, more than anybody would keep in a small cache. */
  static List<LoadRequest> pages(Rows rows) {
    return rows.list(Service.CATALOGUE, row -> row.getString(1), PUBLISHED).stream()
        .map(courseId -> LoadRequest.get(COURSES + "/" + courseId, courseId))
        .toList();
  }

  private static String last(String words) {
    return words.substring(words.lastIndexOf(' ') + 1);
  }

  /** Without its third letter. */
  private static String misspelt(String words) {
    return words.substring(0, 2) + words.substring(3);
  }

  private static String encoded(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8);
  }
}
