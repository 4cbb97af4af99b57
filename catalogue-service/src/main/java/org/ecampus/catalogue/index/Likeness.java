package org.ecampus.catalogue.index;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How much the most similar part of a text is like what was asked, from 0 to 1: the groups of three
 * letters they share, of all that either has. It is what {@code word_similarity} of PostgreSQL's
 * pg_trgm says.
 */
final class Likeness {

  private final Set<String> asked;

  Likeness(String asked) {
    this.asked = new LinkedHashSet<>(Trigrams.of(Folding.of(asked)));
  }

  Set<String> asked() {
    return asked;
  }

  double to(String folded) {
    return new Extent().best(Trigrams.of(folded));
  }

  /** A part of the text, from one group to another, that is moved along and cut to its best. */
  private final class Extent {

    private final Map<String, Integer> last = new HashMap<>();
    private int first = -1;
    private int shared;
    private int distinct;

    double best(List<String> text) {
      double best = 0;
      for (int at = 0; at < text.size(); at++) {
        boolean isAsked = asked.contains(text.get(at));
        if (first >= 0 || isAsked) {
          take(text.get(at), at, isAsked);
        }
        if (isAsked) {
          best = Math.max(best, cut(text, at));
        }
      }
      return best;
    }

    private void take(String group, int at, boolean isAsked) {
      if (first < 0) {
        first = at;
      }
      if (last.put(group, at) == null) {
        distinct++;
        shared += isAsked ? 1 : 0;
      }
    }

    /** Leaves groups out at the front as far as that makes the part more alike. */
    private double cut(List<String> text, int upper) {
      double best = likeness(shared, distinct);
      int bestFirst = first;
      int leftShared = shared;
      int leftDistinct = distinct;
      int bestShared = shared;
      int bestDistinct = distinct;
      for (int at = first; at < upper; at++) {
        if (last.getOrDefault(text.get(at), -1) == at) {
          leftDistinct--;
          leftShared -= asked.contains(text.get(at)) ? 1 : 0;
        }
        double now = likeness(leftShared, leftDistinct);
        if (now > best) {
          best = now;
          bestFirst = at + 1;
          bestShared = leftShared;
          bestDistinct = leftDistinct;
        }
      }
      forget(text, bestFirst);
      shared = bestShared;
      distinct = bestDistinct;
      return best;
    }

    private void forget(List<String> text, int from) {
      for (int at = first; at < from; at++) {
        last.remove(text.get(at), at);
      }
      first = from;
    }

    private double likeness(int ofBoth, int ofPart) {
      return (double) ofBoth / (asked.size() + ofPart - ofBoth);
    }
  }
}
