package org.ecampus.catalogue.index;

import static org.apache.lucene.search.DocIdSetIterator.NO_MORE_DOCS;

import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;

/** The texts of a segment that fit the words, each with its points. */
final class TextMatches {

  private final FixedBitSet texts;
  private final int[] points;

  TextMatches(int documents) {
    texts = new FixedBitSet(documents);
    points = new int[documents];
  }

  void add(int text, int more) {
    texts.set(text);
    points[text] += more;
  }

  void atLeast(int text, int worth) {
    texts.set(text);
    points[text] = Math.max(points[text], worth);
  }

  boolean has(int text) {
    return texts.get(text);
  }

  boolean areNone() {
    return texts.nextSetBit(0) == NO_MORE_DOCS;
  }

  /** Of each course that has a text here the text that fits best, among equals the first. */
  CourseMatches toCourses(Segment segment) {
    CourseMatches courses = new CourseMatches(points.length);
    BitSetIterator each = new BitSetIterator(texts, 0);
    for (int text = each.nextDoc(); text != NO_MORE_DOCS; text = each.nextDoc()) {
      courses.offer(segment.courseOf(text), text, points[text]);
    }
    return courses;
  }
}
