package org.ecampus.catalogue.index;

import static org.apache.lucene.search.DocIdSetIterator.NO_MORE_DOCS;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;

/** Finds the texts that have the words themselves: they have a point, and a part of one more. */
final class WordMatching {

  private static final Map<Wording, Analyzer> ANALYZERS = new EnumMap<>(Wording.class);

  static {
    for (Wording wording : Wording.values()) {
      ANALYZERS.put(wording, wording.analyzer(new NoReuse()));
    }
  }

  private final List<Weight> queries = new ArrayList<>();

  WordMatching(IndexSearcher searcher, String words) throws IOException {
    AskedWords asked = AskedWords.of(words);
    for (Map.Entry<Wording, Analyzer> each : ANALYZERS.entrySet()) {
      Query query = new WordQuery(each.getKey(), each.getValue()).of(asked);
      if (query != null) {
        queries.add(searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE, 1));
      }
    }
  }

  TextMatches in(Leaf leaf) throws IOException {
    TextMatches matches = new TextMatches(leaf.segment().documents());
    for (Weight query : queries) {
      Scorer scorer = query.scorer(leaf.context());
      if (scorer != null) {
        collect(scorer, leaf, matches);
      }
    }
    return matches;
  }

  private static void collect(Scorer scorer, Leaf leaf, TextMatches matches) throws IOException {
    var each = scorer.iterator();
    for (int text = each.nextDoc(); text != NO_MORE_DOCS; text = each.nextDoc()) {
      if (leaf.isThere(text)) {
        matches.add(text, Place.ONE + Math.round(scorer.score() * Place.ONE));
      }
    }
  }
}
