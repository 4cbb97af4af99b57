package org.ecampus.catalogue.index;

import org.apache.lucene.util.FixedBitSet;

/** Courses of one segment, kept as takes less: as bits where they are many, else as a list. */
sealed interface CourseSet {

  /** How many of them are among these. */
  int countIn(FixedBitSet courses);

  void addTo(FixedBitSet courses);

  /** A set in a segment of so many documents; the list is sorted. */
  static CourseSet of(int[] sorted, int documents) {
    if (sorted.length < documents / Integer.SIZE) {
      return new Few(sorted);
    }
    FixedBitSet bits = new FixedBitSet(documents);
    for (int course : sorted) {
      bits.set(course);
    }
    return new Many(bits);
  }

  /** As bits. */
  final class Many implements CourseSet {

    private final FixedBitSet bits;

    private Many(FixedBitSet bits) {
      this.bits = bits;
    }

    @Override
    public int countIn(FixedBitSet courses) {
      return Math.toIntExact(FixedBitSet.intersectionCount(bits, courses));
    }

    @Override
    public void addTo(FixedBitSet courses) {
      courses.or(bits);
    }
  }

  /** As a list. */
  final class Few implements CourseSet {

    private final int[] list;

    private Few(int[] list) {
      this.list = list;
    }

    @Override
    public int countIn(FixedBitSet courses) {
      int count = 0;
      for (int course : list) {
        count += courses.get(course) ? 1 : 0;
      }
      return count;
    }

    @Override
    public void addTo(FixedBitSet courses) {
      for (int course : list) {
        courses.set(course);
      }
    }
  }
}
