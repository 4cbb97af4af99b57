package org.ecampus.catalogue.content.model;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Walks the sections with the places of what it meets. */
record Outline(List<Section> sections) {

  /** A knowledge check and its path in the document. */
  record Placed(String path, KnowledgeCheck check) {}

  Stream<Placed> knowledgeChecks() {
    return IntStream.range(0, sections.size()).boxed().flatMap(this::knowledgeChecks);
  }

  private Stream<Placed> knowledgeChecks(int section) {
    List<Activity> activities = sections.get(section).activities();
    return IntStream.range(0, activities.size())
        .boxed()
        .flatMap(
            i ->
                activities.get(i).content() instanceof KnowledgeCheck check
                    ? Stream.of(new Placed(path(section, i), check))
                    : Stream.empty());
  }

  private static String path(int section, int activity) {
    return "sections[%d].activities[%d].knowledgeCheck".formatted(section, activity);
  }
}
