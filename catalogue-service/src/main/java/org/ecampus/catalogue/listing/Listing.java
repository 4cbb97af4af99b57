package org.ecampus.catalogue.listing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.UUID;
import org.ecampus.catalogue.content.model.PublishedCourse;

/** The courses that visitors can find; changes with the caller's transaction. */
@ApplicationScoped
public class Listing {

  private final ListingRepository entries;
  private final Event<ListingChanged> changed;

  Listing(ListingRepository entries, Event<ListingChanged> changed) {
    this.entries = entries;
    this.changed = changed;
  }

  /** Lets this version be found, instead of any other of its course. */
  public void put(PublishedCourse course) {
    entries.put(ListedCourse.of(course));
    entries.put(course.courseId(), ListedText.of(course.content()));
    changed.fire(new ListingChanged(course.courseId()));
  }

  /** Lets the course not be found any more. */
  public void remove(UUID courseId) {
    entries.remove(courseId);
    changed.fire(new ListingChanged(courseId));
  }
}
