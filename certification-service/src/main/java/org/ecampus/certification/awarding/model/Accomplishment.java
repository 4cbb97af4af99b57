package org.ecampus.certification.awarding.model;

/** What a learner has done and may get an award for. */
public sealed interface Accomplishment {
  /** Whole minutes of learning effort, zero or more. */
  int minutes();

  /** Whether there was something assessed and all of it was passed. */
  boolean everyAssessmentPassed();

  /** One course, completed. */
  record CompletedCourse(Track track, int minutes, boolean everyAssessmentPassed)
      implements Accomplishment {
    public CompletedCourse {
      requireNotNegative(minutes);
    }
  }

  /** The courses of a programme, together. */
  record CompletedProgramme(int minutes, boolean everyAssessmentPassed) implements Accomplishment {
    public CompletedProgramme {
      requireNotNegative(minutes);
    }
  }

  private static void requireNotNegative(int minutes) {
    if (minutes < 0) {
      throw new IllegalArgumentException("effort is never negative");
    }
  }
}
