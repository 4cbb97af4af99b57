package org.ecampus.load.seed;

import java.util.List;

/**
 * What a campus holds for the bench.
 *
 * @param readers who only ever read, and hold certificates
 * @param writers who enrol and complete
 */
public record Seeded(List<Course> courses, List<Account> readers, List<Account> writers) {

  public Seeded {
    courses = List.copyOf(courses);
    readers = List.copyOf(readers);
    writers = List.copyOf(writers);
  }

  /** Courses that one completion completes, or the others. */
  public List<Course> courses(boolean brief) {
    return courses.stream().filter(course -> course.brief() == brief).toList();
  }
}
