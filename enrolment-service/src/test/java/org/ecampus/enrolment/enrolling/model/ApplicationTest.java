package org.ecampus.enrolment.enrolling.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import org.ecampus.enrolment.enrolling.model.Decision.Refused;
import org.ecampus.enrolment.enrolling.model.Decision.Requested;
import org.ecampus.enrolment.enrolling.model.Decision.Seated;
import org.ecampus.enrolment.enrolling.model.Decision.Waiting;
import org.ecampus.enrolment.enrolling.model.Refusal.AlreadyEnrolled;
import org.ecampus.enrolment.enrolling.model.Refusal.CourseNotOpen;
import org.ecampus.enrolment.enrolling.model.Refusal.ProfileMissing;
import org.ecampus.enrolment.enrolling.model.Refusal.WrongKey;
import org.junit.jupiter.api.Test;

class ApplicationTest {

  private static final Seats ROOM = new Seats(10, 3, 0);
  private static final Seats FULL = new Seats(10, 10, 4);
  private static final UUID HELD = UUID.randomUUID();

  @Test
  void seatsWhoMeetsEveryRule() {
    assertThat(flawless().decide(ROOM)).isEqualTo(new Seated());
  }

  @Test
  void makesWhoMeetsEveryRuleWaitForASeat() {
    assertThat(flawless().decide(FULL)).isEqualTo(new Waiting(5));
  }

  @Test
  void asksForApprovalBeforeASeatIsLookedFor() {
    Application application = new Application(true, true, true, true, Optional.empty());

    assertThat(application.decide(ROOM)).isEqualTo(new Requested());
    assertThat(application.decide(FULL)).isEqualTo(new Requested());
  }

  @Test
  void refusesACourseThatIsNotOpen() {
    Application application = new Application(false, true, true, false, Optional.empty());

    assertThat(application.decide(ROOM)).isEqualTo(new Refused(new CourseNotOpen()));
  }

  @Test
  void refusesALearnerWithoutProfile() {
    Application application = new Application(true, false, true, false, Optional.empty());

    assertThat(application.decide(ROOM)).isEqualTo(new Refused(new ProfileMissing()));
  }

  @Test
  void refusesAKeyThatDoesNotFit() {
    Application application = new Application(true, true, false, false, Optional.empty());

    assertThat(application.decide(ROOM)).isEqualTo(new Refused(new WrongKey()));
  }

  @Test
  void refusesToEnrolTwiceAndNamesTheEnrolment() {
    Application application = flawless().holding(Optional.of(HELD));

    assertThat(application.decide(ROOM)).isEqualTo(new Refused(new AlreadyEnrolled(HELD)));
  }

  @Test
  void tellsTheFirstOfSeveralReasons() {
    Application application = new Application(false, false, false, true, Optional.of(HELD));

    assertThat(application.refusal()).contains(new CourseNotOpen());
  }

  @Test
  void keepsTheKeyBeforeTheEnrolmentSoThatOnlyHoldersLearnOfIt() {
    Application application = new Application(true, true, false, false, Optional.of(HELD));

    assertThat(application.refusal()).contains(new WrongKey());
  }

  private static Application flawless() {
    return new Application(true, true, true, false, Optional.empty());
  }
}
