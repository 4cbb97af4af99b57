package org.ecampus.catalogue.index;

import org.apache.lucene.util.FixedBitSet;

/** The courses of a segment that fit the words, each with the text that fits best. */
final class CourseMatches {

  /** Where no words were asked for, no text fits better than another. */
  static final int NO_TEXT = -1;

  private static final int[] NOT_ASKED = {};

  private final FixedBitSet courses;
  private final int[] best;
  private final int[] points;

  CourseMatches(int documents) {
    courses = new FixedBitSet(documents);
    best = new int[documents];
    points = new int[documents];
  }

  private CourseMatches(FixedBitSet courses) {
    this.courses = courses;
    this.best = NOT_ASKED;
    this.points = NOT_ASKED;
  }

  /** All of them, where no words were asked for. */
  static CourseMatches all(FixedBitSet courses) {
    return new CourseMatches(courses);
  }

  void offer(int course, int text, int worth) {
    if (!courses.getAndSet(course) || worth > points[course]) {
      best[course] = text;
      points[course] = worth;
    }
  }

  FixedBitSet courses() {
    return courses;
  }

  int points(int course) {
    return points.length == 0 ? 0 : points[course];
  }

  int best(int course) {
    return best.length == 0 ? NO_TEXT : best[course];
  }
}
