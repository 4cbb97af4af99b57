package org.ecampus.catalogue.index;

import static org.apache.lucene.search.DocIdSetIterator.NO_MORE_DOCS;

import java.io.IOException;
import java.util.Set;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/**
 * Finds the texts whose title and topics are like the words: very much alike always, and somewhat
 * alike where no text has the words themselves.
 */
final class LikeMatching {

  private static final double VERY_MUCH = 0.6;
  private static final double SOMEWHAT = 0.4;

  /** So many texts of a segment are compared letter by letter, those with most in common first. */
  private static final int MOST_COMPARED = 2_000;

  private static final int MOST_COMPARED_BESIDE_WORDS = 200;

  private final Likeness likeness;
  private final Set<String> asked;
  private final double threshold;
  private final int most;

  LikeMatching(String words, boolean someHaveTheWords) {
    likeness = new Likeness(words);
    asked = likeness.asked();
    threshold = someHaveTheWords ? VERY_MUCH : SOMEWHAT;
    most = someHaveTheWords ? MOST_COMPARED_BESIDE_WORDS : MOST_COMPARED;
  }

  void addTo(TextMatches matches, Leaf leaf) throws IOException {
    if (asked.isEmpty()) {
      return;
    }
    short[] shared = shared(leaf);
    int enough = (int) Math.ceil(threshold * asked.size() - 1e-9);
    int[] compared = new int[asked.size() + 1];
    for (int text = 0; text < shared.length; text++) {
      if (shared[text] >= enough && leaf.isThere(text)) {
        if (!matches.has(text)) {
          compared[shared[text]]++;
        } else if (shared[text] >= VERY_MUCH * asked.size()) {
          matches.add(text, points((double) shared[text] / asked.size()));
        }
      }
    }
    compare(matches, leaf, shared, Math.max(enough, leastCompared(compared)));
  }

  private void compare(TextMatches matches, Leaf leaf, short[] shared, int least)
      throws IOException {
    BinaryDocValues spelt = DocValues.getBinary(leaf.reader(), Fields.SPELT);
    int left = most;
    for (int text = 0; text < shared.length && left > 0; text++) {
      if (shared[text] >= least && !matches.has(text) && leaf.isThere(text)) {
        left--;
        double like = spelt.advanceExact(text) ? to(spelt.binaryValue()) : 0;
        if (like >= threshold) {
          matches.add(text, points(like));
        }
      }
    }
  }

  /** How many groups of three letters each text has of those that were asked for. */
  private short[] shared(Leaf leaf) throws IOException {
    short[] shared = new short[leaf.segment().documents()];
    Terms terms = leaf.reader().terms(Fields.TRIGRAM);
    if (terms != null) {
      TermsEnum groups = terms.iterator();
      for (String group : asked) {
        if (groups.seekExact(new BytesRef(group))) {
          count(groups.postings(null, PostingsEnum.NONE), shared);
        }
      }
    }
    return shared;
  }

  private static void count(PostingsEnum texts, short[] shared) throws IOException {
    for (int text = texts.nextDoc(); text != NO_MORE_DOCS; text = texts.nextDoc()) {
      shared[text]++;
    }
  }

  /** So many groups in common leave not too many texts to be compared. */
  private int leastCompared(int[] textsByShared) {
    int texts = 0;
    int least = textsByShared.length - 1;
    while (least > 0 && texts + textsByShared[least] <= most) {
      texts += textsByShared[least];
      least--;
    }
    return texts == 0 ? least : least + 1;
  }

  private double to(BytesRef text) {
    return likeness.to(text.utf8ToString());
  }

  private static int points(double likeness) {
    return (int) Math.round(likeness * Place.ONE);
  }
}
