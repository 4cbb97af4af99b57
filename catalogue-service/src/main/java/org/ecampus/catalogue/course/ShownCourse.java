package org.ecampus.catalogue.course;

import java.util.Optional;
import java.util.UUID;
import org.ecampus.catalogue.content.model.PublishedCourse;
import org.ecampus.catalogue.course.model.StageName;

/**
 * A version that learners get or once got, and which of the two. Its activities have the content
 * that everybody may read.
 */
public record ShownCourse(PublishedCourse course, StageName state) {

  /** The standing offering that anybody may enrol in by themselves, if there is one. */
  public Optional<UUID> openOffering() {
    return state == StageName.ARCHIVED ? Optional.empty() : course.openOffering();
  }
}
