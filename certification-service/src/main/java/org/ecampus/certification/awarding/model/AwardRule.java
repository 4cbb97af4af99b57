package org.ecampus.certification.awarding.model;

import java.util.Set;
import org.ecampus.certification.subject.SubjectKind;
import org.jspecify.annotations.Nullable;

/**
 * One line of the award rules: on these tracks, within this band of minutes (from inclusive, below
 * exclusive), this award. Only a rule for courses names tracks.
 */
public record AwardRule(
    SubjectKind subject,
    Set<Track> tracks,
    int fromMinutes,
    @Nullable Integer belowMinutes,
    boolean everyAssessmentPassed,
    PaceRule pace,
    CertificateKind award) {

  public AwardRule {
    tracks = Set.copyOf(tracks);
    if (tracks.isEmpty() == (subject == SubjectKind.COURSE)) {
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
    return subject == done.subject() && (done.track() == null || tracks.contains(done.track()));
  }

  boolean holdsEffort(Accomplishment done) {
    return done.minutes() >= fromMinutes && (belowMinutes == null || done.minutes() < belowMinutes);
  }

  boolean isAssessedEnough(Accomplishment done) {
    return !everyAssessmentPassed || done.everyAssessmentPassed();
  }

  boolean isSatisfiedBy(Accomplishment done) {
    return concerns(done) && holdsEffort(done) && isAssessedEnough(done) && pace.allows(done);
  }

  Decision.Award awardFor(Accomplishment done) {
    return new Decision.Award(award, pace.of(done));
  }
}
