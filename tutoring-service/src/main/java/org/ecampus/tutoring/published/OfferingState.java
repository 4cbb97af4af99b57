package org.ecampus.tutoring.published;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The whole state of an offering of a course, as its facts tell it. */
public record OfferingState(
    UUID offeringId,
    int revision,
    UUID institutionId,
    String subjectKind,
    UUID subjectId,
    UUID subjectVersion,
    String track,
    Price price,
    String admission,
    @Nullable Integer capacity,
    String language,
    @Nullable LocalDate startsOn) {

  /** Amount and currency where the learner pays, the sponsor where another does. */
  public record Price(
      String kind, @Nullable String amount, @Nullable String currency, @Nullable String sponsor) {}
}
