package org.ecampus.certification.awarding.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.ecampus.certification.awarding.model.Accomplishment.CompletedCourse;
import org.ecampus.certification.awarding.model.Accomplishment.CompletedProgramme;
import org.ecampus.certification.awarding.model.Decision.Achievement;
import org.ecampus.certification.awarding.model.Decision.Diploma;
import org.ecampus.certification.awarding.model.Decision.None;
import org.ecampus.certification.awarding.model.Decision.Participation;
import org.ecampus.certification.awarding.model.Decision.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AwardRulesTest {
  private static final int HOUR = 60;
  private static final Set<Track> TAUGHT =
      EnumSet.of(Track.TUTORED, Track.FACE_TO_FACE, Track.BLENDED);

  private final AwardRules shipped =
      new AwardRules(
          1,
          Instant.EPOCH,
          List.of(
              new AwardRule(
                  Subject.PROGRAMME, Set.of(), 300 * HOUR, null, false, CertificateKind.DIPLOMA),
              course(EnumSet.complementOf(EnumSet.of(Track.WEBINAR)), 60 * HOUR)
                  .assessed(CertificateKind.ACHIEVEMENT),
              course(EnumSet.of(Track.SELF_PACED, Track.WEBINAR), 1)
                  .any(CertificateKind.PARTICIPATION),
              course(TAUGHT, 30 * HOUR).any(CertificateKind.PARTICIPATION)));

  @ParameterizedTest
  @CsvSource({
    "SELF_PACED,      1, false, PARTICIPATION",
    "SELF_PACED,    180, true,  PARTICIPATION",
    "SELF_PACED,   3599, true,  PARTICIPATION",
    "SELF_PACED,   3600, true,  ACHIEVEMENT",
    "SELF_PACED,   3600, false, PARTICIPATION",
    "WEBINAR,        60, false, PARTICIPATION",
    "WEBINAR,      3600, true,  PARTICIPATION",
    "TUTORED,      1800, false, PARTICIPATION",
    "TUTORED,      3599, true,  PARTICIPATION",
    "TUTORED,      3600, true,  ACHIEVEMENT",
    "TUTORED,      3600, false, PARTICIPATION",
    "FACE_TO_FACE, 1800, true,  PARTICIPATION",
    "FACE_TO_FACE, 3600, true,  ACHIEVEMENT",
    "BLENDED,     20000, true,  ACHIEVEMENT",
  })
  void awardsByTrackBandAndAssessment(
      Track track, int minutes, boolean passed, CertificateKind awarded) {
    assertThat(shipped.decide(new CompletedCourse(track, minutes, passed)).kind())
        .contains(awarded);
  }

  @Test
  void tutoredCourseBelowThirtyHoursEarnsNothing() {
    assertThat(shipped.decide(new CompletedCourse(Track.TUTORED, 30 * HOUR - 1, true)))
        .isEqualTo(new None(Reason.EFFORT_OUTSIDE_EVERY_BAND));
  }

  @Test
  void courseWithoutEffortEarnsNothing() {
    assertThat(shipped.decide(new CompletedCourse(Track.SELF_PACED, 0, true)))
        .isEqualTo(new None(Reason.EFFORT_OUTSIDE_EVERY_BAND));
  }

  @Test
  void programmeOfThreeHundredHoursEarnsADiploma() {
    assertThat(shipped.decide(new CompletedProgramme(300 * HOUR, false))).isEqualTo(new Diploma());
  }

  @Test
  void programmeBelowThreeHundredHoursEarnsNothing() {
    assertThat(shipped.decide(new CompletedProgramme(300 * HOUR - 1, true)))
        .isEqualTo(new None(Reason.EFFORT_OUTSIDE_EVERY_BAND));
  }

  @ParameterizedTest
  @EnumSource(Track.class)
  void courseNeverEarnsADiplomaHoweverLong(Track track) {
    assertThat(shipped.decide(new CompletedCourse(track, 1_000 * HOUR, true)))
        .isNotInstanceOf(Diploma.class);
  }

  @Test
  void decidesTheSameInWhateverOrderTheRulesStand() {
    var reversed = new AwardRules(2, Instant.EPOCH, shipped.rules().reversed());
    var done = new CompletedCourse(Track.SELF_PACED, 70 * HOUR, true);

    assertThat(reversed.decide(done)).isEqualTo(shipped.decide(done)).isEqualTo(new Achievement());
  }

  @Test
  void bandEndsBeforeItsUpperBound() {
    var rule =
        new AwardRule(
            Subject.COURSE, Set.of(Track.WEBINAR), 30, 120, false, CertificateKind.PARTICIPATION);
    var rules = new AwardRules(1, Instant.EPOCH, List.of(rule));

    assertThat(rules.decide(new CompletedCourse(Track.WEBINAR, 119, false)))
        .isEqualTo(new Participation());
    assertThat(rules.decide(new CompletedCourse(Track.WEBINAR, 120, false)))
        .isEqualTo(new None(Reason.EFFORT_OUTSIDE_EVERY_BAND));
  }

  @Test
  void saysThatTheAssessmentIsMissingWhenTheEffortIsThere() {
    var rules =
        new AwardRules(
            1,
            Instant.EPOCH,
            List.of(course(Set.of(Track.TUTORED), 60).assessed(CertificateKind.ACHIEVEMENT)));

    assertThat(rules.decide(new CompletedCourse(Track.TUTORED, 60, false)))
        .isEqualTo(new None(Reason.ASSESSMENT_NOT_PASSED));
  }

  @Test
  void saysThatNoRuleAppliesToTheTrack() {
    var rules =
        new AwardRules(
            1,
            Instant.EPOCH,
            List.of(course(Set.of(Track.TUTORED), 60).any(CertificateKind.PARTICIPATION)));

    assertThat(rules.decide(new CompletedCourse(Track.WEBINAR, 60, true)))
        .isEqualTo(new None(Reason.NO_RULE_APPLIES));
  }

  @Test
  void refusesARuleThatAwardsForNothing() {
    assertThatThrownBy(() -> course(Set.of(Track.WEBINAR), 0).any(CertificateKind.PARTICIPATION))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void refusesAnEmptyBand() {
    assertThatThrownBy(
            () ->
                new AwardRule(
                    Subject.COURSE,
                    Set.of(Track.WEBINAR),
                    60,
                    60,
                    false,
                    CertificateKind.PARTICIPATION))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Course course(Set<Track> tracks, int fromMinutes) {
    return new Course(tracks, fromMinutes);
  }

  private record Course(Set<Track> tracks, int fromMinutes) {
    AwardRule any(CertificateKind award) {
      return new AwardRule(Subject.COURSE, tracks, fromMinutes, null, false, award);
    }

    AwardRule assessed(CertificateKind award) {
      return new AwardRule(Subject.COURSE, tracks, fromMinutes, null, true, award);
    }
  }
}
