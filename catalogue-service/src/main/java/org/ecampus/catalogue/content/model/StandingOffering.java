package org.ecampus.catalogue.content.model;

import java.util.Optional;
import java.util.UUID;

/**
 * The offering that a self-paced course has from its publication on; it has the id of the course.
 * Courses of every other track have only the offerings that are opened for them.
 */
public final class StandingOffering {

  private StandingOffering() {}

  /** Its id, if anybody may enrol in it by themselves: the learner pays nothing. */
  public static Optional<UUID> open(UUID courseId, Track track, PriceKind price) {
    return track == Track.SELF_PACED && price != PriceKind.PAID
        ? Optional.of(courseId)
        : Optional.empty();
  }
}
