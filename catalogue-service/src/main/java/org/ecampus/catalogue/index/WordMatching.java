package org.ecampus.catalogue.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;

/** Finds the texts that have the words themselves: they have a point, and a part of one more. */
final class WordMatching {

  private static final Map<Wording, Analyzer> ANALYZERS = new EnumMap<>(Wording.class);

  static {
    for (Wording wording : Wording.values()) {
      ANALYZERS.put(wording, wording.analyzer(new NoReuse()));
    }
  }

  private final IndexSearcher searcher;
  private final List<Alternative> alternatives = new ArrayList<>();

  WordMatching(IndexSearcher searcher, String words) throws IOException {
    this.searcher = searcher;
    AskedWords asked = AskedWords.of(words);
    for (Map.Entry<Wording, Analyzer> each : ANALYZERS.entrySet()) {
      alternatives.addAll(new WordQuery(each.getKey(), each.getValue()).of(asked));
    }
  }

  TextMatches in(Leaf leaf) throws IOException {
    TextMatches matches = new TextMatches(leaf.segment().documents());
    for (Alternative alternative : alternatives) {
      if (hasTexts(leaf, alternative.wording())) {
        new WordScores(searcher, leaf).addTo(matches, alternative);
      }
    }
    return matches;
  }

  private static boolean hasTexts(Leaf leaf, Wording wording) throws IOException {
    return leaf.reader().docFreq(new Term(Fields.WORDING, wording.name())) > 0;
  }
}
