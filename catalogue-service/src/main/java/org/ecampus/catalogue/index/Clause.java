package org.ecampus.catalogue.index;

import java.util.List;
import org.apache.lucene.search.Query;

/** A word, or words in this order: where a text may have them, what is worth most last. */
record Clause(List<Somewhere> places) {

  /** One part of the text, and what it is worth to have the word there. */
  record Somewhere(Query query, float worth) {}
}
