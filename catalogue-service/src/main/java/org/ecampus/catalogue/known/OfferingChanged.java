package org.ecampus.catalogue.known;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the catalogue reads of an offering that was opened or changed: all of it each time. */
record OfferingChanged(
    UUID offeringId,
    int revision,
    String subjectKind,
    UUID subjectId,
    String admission,
    String language,
    @Nullable LocalDate startsOn) {

  private static final String COURSE = "COURSE";

  boolean isOfCourse() {
    return subjectKind.equals(COURSE);
  }
}
