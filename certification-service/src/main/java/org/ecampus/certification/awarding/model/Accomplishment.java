package org.ecampus.certification.awarding.model;

import org.ecampus.certification.subject.SubjectKind;
import org.jspecify.annotations.Nullable;

/**
 * What a learner has done and may get an award for: whole minutes of learning effort, the whole
 * minutes from start to completion, and whether there was something assessed and all was passed.
 */
public record Accomplishment(
    SubjectKind subject,
    @Nullable Track track,
    int minutes,
    int elapsedMinutes,
    boolean everyAssessmentPassed) {

  public Accomplishment {
    if (minutes < 0 || elapsedMinutes < 0) {
      throw new IllegalArgumentException("effort and time are never negative");
    }
    if ((track == null) == (subject == SubjectKind.COURSE)) {
      throw new IllegalArgumentException("a course and nothing else has a track");
    }
  }

  /** Whether it took less than this share of the stated effort. */
  boolean tookLessThan(int percent) {
    return elapsedMinutes * 100L < (long) minutes * percent;
  }
}
