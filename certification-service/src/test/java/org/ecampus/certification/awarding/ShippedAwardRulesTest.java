package org.ecampus.certification.awarding;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.ecampus.certification.awarding.model.Accomplishment;
import org.ecampus.certification.awarding.model.AwardRules;
import org.ecampus.certification.awarding.model.CertificateKind;
import org.ecampus.certification.awarding.model.Decision;
import org.ecampus.certification.awarding.model.Reason;
import org.ecampus.certification.awarding.model.Track;
import org.ecampus.certification.subject.SubjectKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The rules that the migration brings, sentence by sentence as the domain decides. */
class ShippedAwardRulesTest {
  private static final int HOUR = 60;
  private static final String MIGRATION = "/db/migration/V003__award_rules.sql";
  private static final AwardRules SHIPPED = shipped();

  @ParameterizedTest
  @CsvSource({"TUTORED, 30", "TUTORED, 59", "BLENDED, 30", "FACE_TO_FACE, 30", "FACE_TO_FACE, 59"})
  void participationFromThirtyHours(Track track, int hours) {
    assertEarns(CertificateKind.PARTICIPATION, course(track, hours * HOUR, true));
  }

  @ParameterizedTest
  @EnumSource(
      value = Track.class,
      names = {"TUTORED", "BLENDED"})
  void nothingBelowThirtyHoursOfWhatIsTutored(Track track) {
    assertThat(decide(course(track, 30 * HOUR - 1, true)))
        .isEqualTo(
            new Decision.None(new Reason(Reason.Code.EFFORT_SHORT, 30 * HOUR - 1, 30 * HOUR)));
  }

  @ParameterizedTest
  @CsvSource({"SELF_PACED, 180", "WEBINAR, 105", "FACE_TO_FACE, 720"})
  void selfPacedWebinarsAndSeminarsEarnParticipationFromCompletion(Track track, int minutes) {
    assertEarns(CertificateKind.PARTICIPATION, course(track, 1, false));
    assertEarns(CertificateKind.PARTICIPATION, course(track, minutes, false));
  }

  @Test
  void eventsEarnParticipationFromAttendance() {
    assertEarns(
        CertificateKind.PARTICIPATION, new Accomplishment(SubjectKind.EVENT, null, 1, 1, false));
  }

  @ParameterizedTest
  @EnumSource(value = Track.class, names = "WEBINAR", mode = EnumSource.Mode.EXCLUDE)
  void achievementFromSixtyHoursWithEveryAssessedActivityPassed(Track track) {
    assertEarns(CertificateKind.ACHIEVEMENT, course(track, 60 * HOUR, true));
    assertEarns(CertificateKind.ACHIEVEMENT, course(track, 300 * HOUR - 1, true));
    assertEarns(CertificateKind.PARTICIPATION, course(track, 60 * HOUR, false));
    assertEarns(CertificateKind.PARTICIPATION, course(track, 60 * HOUR - 1, true));
  }

  @ParameterizedTest
  @EnumSource(value = Track.class, names = "WEBINAR", mode = EnumSource.Mode.EXCLUDE)
  void diplomaFromThreeHundredHoursOfOneActivity(Track track) {
    assertEarns(CertificateKind.DIPLOMA, course(track, 300 * HOUR, true));
  }

  @Test
  void diplomaFromThreeHundredHoursAccumulatedOverTheCoursesOfAProgramme() {
    assertEarns(CertificateKind.DIPLOMA, programme(300 * HOUR));
    assertThat(decide(programme(300 * HOUR - 1))).isInstanceOf(Decision.None.class);
  }

  @Test
  void attendanceOfAWebinarIsNothingMoreHoweverLong() {
    assertEarns(CertificateKind.PARTICIPATION, course(Track.WEBINAR, 300 * HOUR, true));
  }

  private static void assertEarns(CertificateKind kind, Accomplishment done) {
    assertThat(decide(done)).isEqualTo(new Decision.Award(kind, null));
  }

  private static Decision decide(Accomplishment done) {
    return SHIPPED.decide(done);
  }

  private static AwardRules shipped() {
    var version = new AwardRulesVersion();
    version.version = 1;
    version.effectiveFrom = Instant.EPOCH;
    version.rules = read();
    return version.toRules();
  }

  /** The one array that the migration inserts. */
  private static List<AwardRuleData> read() {
    try (var file = ShippedAwardRulesTest.class.getResourceAsStream(MIGRATION)) {
      String sql = new String(Objects.requireNonNull(file, MIGRATION).readAllBytes(), UTF_8);
      String rules = sql.substring(sql.indexOf("'[") + 1, sql.indexOf("]'") + 1);
      return List.of(new ObjectMapper().readValue(rules, AwardRuleData[].class));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Accomplishment course(Track track, int minutes, boolean passed) {
    return new Accomplishment(SubjectKind.COURSE, track, minutes, minutes, passed);
  }

  private static Accomplishment programme(int minutes) {
    return new Accomplishment(SubjectKind.PROGRAMME, null, minutes, minutes, false);
  }
}
