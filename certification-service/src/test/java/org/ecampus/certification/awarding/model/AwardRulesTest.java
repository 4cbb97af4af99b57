package org.ecampus.certification.awarding.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.ecampus.certification.awarding.model.Decision.Award;
import org.ecampus.certification.awarding.model.Decision.None;
import org.ecampus.certification.awarding.model.Reason.Code;
import org.ecampus.certification.subject.SubjectKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AwardRulesTest {
  private static final int HOUR = 60;
  private static final Set<Track> TAUGHT = EnumSet.of(Track.TUTORED, Track.BLENDED);

  /** Like those that are shipped, as far as courses and programmes go. */
  private final AwardRules shipped =
      new AwardRules(
          1,
          Instant.EPOCH,
          List.of(
              new AwardRule(
                  SubjectKind.PROGRAMME,
                  Set.of(),
                  300 * HOUR,
                  null,
                  false,
                  PaceRule.NONE,
                  CertificateKind.DIPLOMA),
              course(EnumSet.complementOf(EnumSet.of(Track.WEBINAR)), 60 * HOUR)
                  .assessed(CertificateKind.ACHIEVEMENT),
              course(EnumSet.complementOf(EnumSet.of(Track.WEBINAR)), 300 * HOUR)
                  .any(CertificateKind.DIPLOMA),
              course(EnumSet.of(Track.SELF_PACED, Track.WEBINAR, Track.FACE_TO_FACE), 1)
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
    "FACE_TO_FACE,  720, false, PARTICIPATION",
    "FACE_TO_FACE, 1800, true,  PARTICIPATION",
    "FACE_TO_FACE, 3600, true,  ACHIEVEMENT",
    "BLENDED,     17999, true,  ACHIEVEMENT",
    "BLENDED,     18000, true,  DIPLOMA",
    "WEBINAR,     20000, true,  PARTICIPATION",
  })
  void awardsByTrackBandAndAssessment(
      Track track, int minutes, boolean passed, CertificateKind awarded) {
    assertThat(shipped.decide(course(track, minutes, passed))).isEqualTo(given(awarded));
  }

  @Test
  void tutoredCourseBelowThirtyHoursEarnsNothing() {
    assertThat(shipped.decide(course(Track.TUTORED, 30 * HOUR - 270, true)))
        .isEqualTo(none(Code.EFFORT_SHORT, 1530, 1800));
  }

  @Test
  void courseWithoutEffortEarnsNothing() {
    assertThat(shipped.decide(course(Track.SELF_PACED, 0, true)))
        .isEqualTo(none(Code.EFFORT_SHORT, 0, 1));
  }

  @Test
  void programmeOfThreeHundredHoursEarnsADiploma() {
    assertThat(shipped.decide(programme(300 * HOUR, false)))
        .isEqualTo(given(CertificateKind.DIPLOMA));
  }

  @Test
  void programmeBelowThreeHundredHoursEarnsNothing() {
    assertThat(shipped.decide(programme(300 * HOUR - 1, true)))
        .isEqualTo(none(Code.EFFORT_SHORT, 17_999, 18_000));
  }

  @Test
  void decidesTheSameInWhateverOrderTheRulesStand() {
    var reversed = new AwardRules(2, Instant.EPOCH, shipped.rules().reversed());
    var done = course(Track.SELF_PACED, 70 * HOUR, true);

    assertThat(reversed.decide(done))
        .isEqualTo(shipped.decide(done))
        .isEqualTo(given(CertificateKind.ACHIEVEMENT));
  }

  @Test
  void bandEndsBeforeItsUpperBound() {
    var rule =
        new AwardRule(
            SubjectKind.COURSE,
            Set.of(Track.WEBINAR),
            30,
            120,
            false,
            PaceRule.NONE,
            CertificateKind.PARTICIPATION);
    var rules = new AwardRules(1, Instant.EPOCH, List.of(rule));

    assertThat(rules.decide(course(Track.WEBINAR, 119, false)))
        .isEqualTo(given(CertificateKind.PARTICIPATION));
    assertThat(rules.decide(course(Track.WEBINAR, 120, false)))
        .isEqualTo(none(Code.EFFORT_BEYOND, 120, 120));
  }

  @Test
  void saysThatTheAssessmentIsMissingWhenTheEffortIsThere() {
    var rules =
        new AwardRules(
            1,
            Instant.EPOCH,
            List.of(course(Set.of(Track.TUTORED), 60).assessed(CertificateKind.ACHIEVEMENT)));

    assertThat(rules.decide(course(Track.TUTORED, 60, false)))
        .isEqualTo(none(Code.ASSESSMENT_NOT_PASSED, 0, 0));
  }

  @Test
  void saysThatNoRuleAppliesToTheTrack() {
    var rules =
        new AwardRules(
            1,
            Instant.EPOCH,
            List.of(course(Set.of(Track.TUTORED), 60).any(CertificateKind.PARTICIPATION)));

    assertThat(rules.decide(course(Track.WEBINAR, 60, true)))
        .isEqualTo(none(Code.NO_RULE_APPLIES, 0, 0));
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
                    SubjectKind.COURSE,
                    Set.of(Track.WEBINAR),
                    60,
                    60,
                    false,
                    PaceRule.NONE,
                    CertificateKind.PARTICIPATION))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void ruleOfEventsIsNoRuleOfCourses() {
    var rule =
        new AwardRule(
            SubjectKind.EVENT,
            Set.of(),
            30,
            null,
            false,
            PaceRule.NONE,
            CertificateKind.PARTICIPATION);
    var rules = new AwardRules(1, Instant.EPOCH, List.of(rule));

    assertThat(rules.decide(new Accomplishment(SubjectKind.EVENT, null, 30, 30, false)))
        .isEqualTo(given(CertificateKind.PARTICIPATION));
    assertThat(rules.decide(course(Track.WEBINAR, 30, false)))
        .isEqualTo(none(Code.NO_RULE_APPLIES, 0, 0));
  }

  @ParameterizedTest
  @CsvSource({"44, true", "45, false", "180, false"})
  void recordsThePaceOfWhatTookFarLessThanStated(int elapsed, boolean fast) {
    var rules = selfPaced(new PaceRule(25, true, null));
    var done = new Accomplishment(SubjectKind.COURSE, Track.SELF_PACED, 180, elapsed, false);

    assertThat(rules.decide(done))
        .isEqualTo(new Award(CertificateKind.PARTICIPATION, fast ? new Pace(elapsed, true) : null));
  }

  @ParameterizedTest
  @CsvSource({"17, false", "18, true"})
  void awardsNothingBelowTheLeastShareOfTheStatedTime(int elapsed, boolean awarded) {
    var rules = selfPaced(new PaceRule(null, false, 10));
    var done = new Accomplishment(SubjectKind.COURSE, Track.SELF_PACED, 180, elapsed, false);

    assertThat(rules.decide(done))
        .isEqualTo(
            awarded
                ? given(CertificateKind.PARTICIPATION)
                : none(Code.COMPLETED_TOO_FAST, elapsed, 18));
  }

  @Test
  void roundsTheLeastTimeUp() {
    var done = new Accomplishment(SubjectKind.COURSE, Track.SELF_PACED, 15, 1, false);

    assertThat(selfPaced(new PaceRule(null, false, 10)).decide(done))
        .isEqualTo(none(Code.COMPLETED_TOO_FAST, 1, 2));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 101})
  void refusesAShareThatIsNone(int percent) {
    assertThatThrownBy(() -> new PaceRule(percent, false, null))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new PaceRule(null, false, percent))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void takesSharesFromOneToAHundred() {
    assertThat(new PaceRule(1, false, 100).leastMinutes(60)).isEqualTo(60);
    assertThat(new PaceRule(100, false, 1).leastMinutes(60)).isEqualTo(1);
  }

  @Test
  void refusesARuleWhoseTracksDoNotFitItsSubject() {
    assertThatThrownBy(() -> course(Set.of(), 60).any(CertificateKind.PARTICIPATION))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () ->
                new AwardRule(
                    SubjectKind.PROGRAMME,
                    TAUGHT,
                    60,
                    null,
                    false,
                    PaceRule.NONE,
                    CertificateKind.DIPLOMA))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void refusesRulesWithoutAVersionOrARule() {
    var rules = shipped.rules();

    assertThatThrownBy(() -> new AwardRules(0, Instant.EPOCH, rules))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new AwardRules(1, Instant.EPOCH, List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void refusesTracksOfWhatIsNoCourse() {
    assertThatThrownBy(() -> new Accomplishment(SubjectKind.EVENT, Track.WEBINAR, 1, 1, false))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Accomplishment(SubjectKind.COURSE, null, 1, 1, false))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Accomplishment(SubjectKind.EVENT, null, -1, 1, false))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Accomplishment(SubjectKind.EVENT, null, 1, -1, false))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static AwardRules selfPaced(PaceRule pace) {
    return new AwardRules(
        1,
        Instant.EPOCH,
        List.of(
            new AwardRule(
                SubjectKind.COURSE,
                Set.of(Track.SELF_PACED),
                1,
                null,
                false,
                pace,
                CertificateKind.PARTICIPATION)));
  }

  private static Award given(CertificateKind kind) {
    return new Award(kind, null);
  }

  private static None none(Code code, int had, int needed) {
    return new None(new Reason(code, had, needed));
  }

  private static Accomplishment course(Track track, int minutes, boolean passed) {
    return new Accomplishment(SubjectKind.COURSE, track, minutes, minutes, passed);
  }

  private static Accomplishment programme(int minutes, boolean passed) {
    return new Accomplishment(SubjectKind.PROGRAMME, null, minutes, minutes, passed);
  }

  private static Course course(Set<Track> tracks, int fromMinutes) {
    return new Course(tracks, fromMinutes);
  }

  private record Course(Set<Track> tracks, int fromMinutes) {
    AwardRule any(CertificateKind award) {
      return rule(false, award);
    }

    AwardRule assessed(CertificateKind award) {
      return rule(true, award);
    }

    private AwardRule rule(boolean assessed, CertificateKind award) {
      return new AwardRule(
          SubjectKind.COURSE, tracks, fromMinutes, null, assessed, PaceRule.NONE, award);
    }
  }
}
