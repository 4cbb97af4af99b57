package org.ecampus.catalogue.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/** The first courses behind a place, so many at most. */
final class BestPlaces {

  /** A course of a segment, where it stands, and its text that fits best. */
  record Course(Place place, Leaf leaf, int course, int best) {}

  private final PriorityQueue<Course> lastFirst =
      new PriorityQueue<>(Comparator.comparing(Course::place).reversed());

  private final @Nullable Place after;
  private final int most;

  BestPlaces(@Nullable Place after, int most) {
    this.after = after;
    this.most = most;
  }

  void offer(Place place, Leaf leaf, int course, CourseMatches matches) {
    if ((after != null && place.compareTo(after) <= 0) || isBehindAll(place)) {
      return;
    }
    if (lastFirst.size() == most) {
      lastFirst.poll();
    }
    lastFirst.add(new Course(place, leaf, course, matches.best(course)));
  }

  List<Course> inOrder() {
    List<Course> courses = new ArrayList<>(lastFirst);
    courses.sort(Comparator.comparing(Course::place));
    return courses;
  }

  private boolean isBehindAll(Place place) {
    Course last = lastFirst.peek();
    return last != null && lastFirst.size() == most && place.compareTo(last.place()) > 0;
  }
}
