package org.ecampus.certification.awarding;

import jakarta.persistence.Embeddable;
import org.ecampus.certification.awarding.model.Pace;
import org.jspecify.annotations.Nullable;

/** A pace in the columns of the tables that keep one; absent where there was nothing to record. */
@Embeddable
public record RecordedPace(Integer elapsedMinutes, Boolean elapsedShown) {

  /** The pace as columns; null for none. */
  public static @Nullable RecordedPace of(@Nullable Pace pace) {
    return pace == null ? null : new RecordedPace(pace.elapsedMinutes(), pace.shown());
  }

  /** The pace of the columns; null for none. */
  public static @Nullable Pace read(@Nullable RecordedPace columns) {
    return columns == null ? null : new Pace(columns.elapsedMinutes, columns.elapsedShown);
  }
}
