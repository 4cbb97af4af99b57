package org.ecampus.kit.outbox;

import java.util.Map;

/**
 * Where events belong. The third word of a type names its producer, whose topic is {@code
 * ecampus.<producer>}; facts about people have topics of their own, which are compacted.
 */
public final class Topics {

  public static final String LEARNERS = "ecampus.learners";
  public static final String GUESTS = "ecampus.guests";

  private static final Map<String, String> OF_PEOPLE =
      Map.of("org.ecampus.enrolment.learner", LEARNERS, "org.ecampus.webinar.guest", GUESTS);

  private Topics() {}

  /** The only topic on which events of a type are believed. */
  public static String of(String type) {
    return OF_PEOPLE.entrySet().stream()
        .filter(people -> type.startsWith(people.getKey() + '.'))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseGet(() -> "ecampus." + producerOf(type));
  }

  /** The only CloudEvents source from which events of a type are believed. */
  public static String sourceOf(String type) {
    return "/ecampus/" + producerOf(type);
  }

  /** The type of the tombstones of a topic. */
  public static String tombstoneType(String topic) {
    return OF_PEOPLE.entrySet().stream()
        .filter(people -> people.getValue().equals(topic))
        .map(people -> people.getKey() + ".tombstone")
        .findFirst()
        .orElseGet(() -> "org." + topic + ".tombstone");
  }

  private static String producerOf(String type) {
    var words = type.split("\\.", -1);
    return words.length < 3 ? "" : words[2];
  }
}
