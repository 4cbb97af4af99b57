package org.ecampus.catalogue.index;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * What is kept on the heap of a segment, which never changes: of each text the first of its course,
 * of each course its id, and of each value of a facet the courses that have it.
 */
final class Segment {

  private final FixedBitSet courses;
  private final int[] courseOf;
  private final long[] high;
  private final long[] low;
  private final Map<Facet, Map<String, CourseSet>> values = new EnumMap<>(Facet.class);

  private Segment(int documents) {
    courses = new FixedBitSet(documents);
    courseOf = new int[documents];
    high = new long[documents];
    low = new long[documents];
  }

  static Segment of(LeafReader reader) throws IOException {
    Segment segment = new Segment(reader.maxDoc());
    segment.readIds(reader);
    for (Facet facet : Facet.values()) {
      segment.values.put(facet, segment.readValues(reader.terms(facet.name())));
    }
    return segment;
  }

  int documents() {
    return courseOf.length;
  }

  /** All of them, also those that have been deleted since. */
  FixedBitSet courses() {
    return courses;
  }

  int courseOf(int text) {
    return courseOf[text];
  }

  Place place(int course, int points) {
    return new Place(points, high[course], low[course]);
  }

  Map<String, CourseSet> values(Facet facet) {
    return values.getOrDefault(facet, Map.of());
  }

  private void readIds(LeafReader reader) throws IOException {
    NumericDocValues highs = DocValues.getNumeric(reader, Fields.HIGH);
    NumericDocValues lows = DocValues.getNumeric(reader, Fields.LOW);
    int course = 0;
    for (int text = 0; text < courseOf.length; text++) {
      if (highs.advanceExact(text) && lows.advanceExact(text)) {
        course = text;
        courses.set(text);
        high[text] = highs.longValue();
        low[text] = lows.longValue();
      }
      courseOf[text] = course;
    }
  }

  private Map<String, CourseSet> readValues(@Nullable Terms terms) throws IOException {
    Map<String, CourseSet> sets = new TreeMap<>();
    if (terms != null) {
      TermsEnum each = terms.iterator();
      while (each.next() != null) {
        sets.put(each.term().utf8ToString(), CourseSet.of(list(each), courseOf.length));
      }
    }
    return sets;
  }

  private static int[] list(TermsEnum value) throws IOException {
    int[] list = new int[value.docFreq()];
    PostingsEnum postings = value.postings(null, PostingsEnum.NONE);
    for (int i = 0; postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS; i++) {
      list[i] = postings.docID();
    }
    return list;
  }
}
