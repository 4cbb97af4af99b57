package org.ecampus.catalogue.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.ecampus.catalogue.content.model.PublishedCourse;

/** The courses that visitors can find; changes with the caller's transaction. */
@ApplicationScoped
public class Listing {

  private final ListingRepository entries;

  Listing(ListingRepository entries) {
    this.entries = entries;
  }

  /** Lets this version be found, instead of any other of its course. */
  public void put(PublishedCourse course) {
    entries.put(ListedCourse.of(course));
    entries.put(course.courseId(), ListedText.of(course.content()));
  }

  /** Lets the course not be found any more. */
  public void remove(UUID courseId) {
    entries.remove(courseId);
  }
}
