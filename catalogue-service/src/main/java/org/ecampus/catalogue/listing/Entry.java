package org.ecampus.catalogue.listing;

import java.util.List;

/** All that can be found of a course. */
public record Entry(ListedCourse course, List<ListedText> texts, List<ListedRun> runs) {

  public Entry {
    texts = List.copyOf(texts);
    runs = List.copyOf(runs);
  }
}
