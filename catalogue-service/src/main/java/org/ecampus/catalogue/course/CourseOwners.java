package org.ecampus.catalogue.course;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.ecampus.kit.erasure.PersonalRows;

/** Cuts an erased person off the courses they began; those stay with their institution. */
@ApplicationScoped
class CourseOwners implements PersonalRows {

  private final CourseRepository courses;

  CourseOwners(CourseRepository courses) {
    this.courses = courses;
  }

  @Override
  public String table() {
    return "course";
  }

  @Override
  public int forget(UUID personId) {
    return courses.disown(personId);
  }
}
