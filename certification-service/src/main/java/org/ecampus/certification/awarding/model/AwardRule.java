package org.ecampus.certification.awarding.model;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One line of the award rules: on these tracks, within this band of minutes (from inclusive, below
 * exclusive), this award. A rule for programmes names no tracks.
 */
public record AwardRule(
    Subject subject,
    Set<Track> tracks,
    int fromMinutes,
    @Nullable Integer belowMinutes,
    boolean everyAssessmentPassed,
    CertificateKind award) {

  public AwardRule {
    tracks = Set.copyOf(tracks);
    if (tracks.isEmpty() != (subject == Subject.PROGRAMME)) {
      throw new IllegalArgumentException("a rule has tracks exactly when it is about a course");
    }
    if (fromMinutes < 1) {
      throw new IllegalArgumentException("no award is earned without effort");
    }
    if (belowMinutes != null && belowMinutes <= fromMinutes) {
      throw new IllegalArgumentException("the band of minutes is empty");
    }
  }

  boolean concerns(Accomplishment done) {
    return switch (done) {
      case Accomplishment.CompletedCourse course -> tracks.contains(course.track());
      case Accomplishment.CompletedProgramme _ -> subject == Subject.PROGRAMME;
    };
  }

  boolean holdsEffort(Accomplishment done) {
    return done.minutes() >= fromMinutes && (belowMinutes == null || done.minutes() < belowMinutes);
  }

  boolean isSatisfiedBy(Accomplishment done) {
    return concerns(done)
        && holdsEffort(done)
        && (!everyAssessmentPassed || done.everyAssessmentPassed());
  }
}
