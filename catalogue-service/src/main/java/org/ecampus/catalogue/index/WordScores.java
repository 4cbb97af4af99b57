package org.ecampus.catalogue.index;

import static org.apache.lucene.search.DocIdSetIterator.NO_MORE_DOCS;

import java.io.IOException;
import java.util.function.IntConsumer;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;

/**
 * Finds the texts of a segment that have all words, one word after the other. A word counts as much
 * as the best part of the text that it stands in, and the score is their average, at most one.
 */
final class WordScores {

  private static final short UNWANTED = Short.MIN_VALUE;

  private final IndexSearcher searcher;
  private final Leaf leaf;
  private final short[] counts;
  private final float[] sums;
  private final float[] best;

  WordScores(IndexSearcher searcher, Leaf leaf) {
    this.searcher = searcher;
    this.leaf = leaf;
    int texts = leaf.segment().documents();
    counts = new short[texts];
    sums = new float[texts];
    best = new float[texts];
  }

  void addTo(TextMatches matches, Alternative asked) throws IOException {
    for (Clause clause : asked.wanted()) {
      want(clause);
    }
    for (Clause clause : asked.unwanted()) {
      for (Clause.Somewhere place : clause.places()) {
        each(place.query(), text -> counts[text] = UNWANTED);
      }
    }
    int all = asked.wanted().size();
    for (int text = 0; text < counts.length; text++) {
      if (counts[text] == all && leaf.isThere(text)) {
        matches.atLeast(text, Place.ONE + Math.round(sums[text] / all * Place.ONE));
      }
    }
  }

  private void want(Clause clause) throws IOException {
    for (Clause.Somewhere place : clause.places()) {
      float worth = place.worth();
      each(place.query(), text -> best[text] = worth);
    }
    for (int text = 0; text < best.length; text++) {
      if (best[text] > 0) {
        counts[text]++;
        sums[text] += best[text];
        best[text] = 0;
      }
    }
  }

  private void each(Query query, IntConsumer take) throws IOException {
    Scorer scorer =
        searcher
            .createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1)
            .scorer(leaf.context());
    if (scorer != null) {
      var texts = scorer.iterator();
      for (int text = texts.nextDoc(); text != NO_MORE_DOCS; text = texts.nextDoc()) {
        take.accept(text);
      }
    }
  }
}
