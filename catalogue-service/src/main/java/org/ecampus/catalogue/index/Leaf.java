package org.ecampus.catalogue.index;

import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** A segment as it stands in one snapshot: with what has been deleted of it until then. */
record Leaf(LeafReaderContext context, Segment segment, FixedBitSet courses) {

  static Leaf of(LeafReaderContext context, Segment segment) {
    return new Leaf(context, segment, there(context.reader().getLiveDocs(), segment));
  }

  LeafReader reader() {
    return context.reader();
  }

  boolean isThere(int text) {
    return courses.get(segment.courseOf(text));
  }

  private static FixedBitSet there(@Nullable Bits live, Segment segment) {
    if (live == null) {
      return segment.courses();
    }
    FixedBitSet courses = segment.courses().clone();
    for (int i = 0; i < live.length(); i++) {
      if (!live.get(i)) {
        courses.clear(i);
      }
    }
    return courses;
  }
}
