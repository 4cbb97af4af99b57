package org.ecampus.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ecampus.demo.Activities2020.Row;

/**
 * What the file of 2020 does not tell of a course, made up within the bounds it is known to have
 * had: one to ten hours self-paced, thirty or sixty hours tutored.
 */
record Plan(int minutes, String amount, String level, List<String> topics) {

  private static final Map<String, String> TOPIC_BY_WORD = words();

  static Plan of(Row row) {
    int pick = Math.floorMod(row.title().hashCode(), 10);
    boolean tutored = row.track().equals("TUTORED");
    boolean longer = pick % 2 == 0;
    int hours = tutored ? (longer ? 60 : 30) : 1 + pick;
    return new Plan(hours * 60, longer ? "900.00" : "450.00", level(tutored, longer), topics(row));
  }

  private static String level(boolean tutored, boolean longer) {
    if (!tutored) {
      return "INTRODUCTORY";
    }
    return longer ? "ADVANCED" : "INTERMEDIATE";
  }

  private static List<String> topics(Row row) {
    var title = row.title().toLowerCase(Locale.ROOT);
    var topics =
        TOPIC_BY_WORD.entrySet().stream()
            .filter(word -> title.contains(word.getKey()))
            .map(Map.Entry::getValue)
            .distinct()
            .toList();
    return topics.isEmpty() ? List.of("decent-work") : topics;
  }

  private static Map<String, String> words() {
    var words = new LinkedHashMap<String, String>();
    words.put("labour standards", "international-labour-standards");
    words.put("mne declaration", "international-labour-standards");
    words.put("rights", "workers-rights");
    words.put("droits", "workers-rights");
    words.put("protección", "social-protection");
    words.put("migration", "labour-migration");
    words.put("fire", "safety-and-health");
    words.put("covid", "safety-and-health");
    words.put("gender", "equality");
    words.put("equal", "equality");
    words.put("disability", "equality");
    words.put("skills", "skills");
    words.put("tvet", "skills");
    words.put("vocational", "skills");
    words.put("apprenticeship", "skills");
    words.put("jovem", "youth-employment");
    words.put("youth", "youth-employment");
    words.put("sme", "enterprises");
    words.put("csr", "enterprises");
    words.put("financial", "enterprises");
    words.put("empresariales", "employers-organisations");
    words.put("lobbying", "employers-organisations");
    words.put("project", "project-management");
    words.put("suivi", "project-management");
    words.put("rural", "rural-economy");
    words.put("statistics", "labour-statistics");
    words.put("stata", "labour-statistics");
    return words;
  }
}
