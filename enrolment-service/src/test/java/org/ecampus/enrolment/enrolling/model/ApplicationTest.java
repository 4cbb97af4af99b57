package org.ecampus.enrolment.enrolling.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecampus.enrolment.enrolling.model.Applicant.ADMINISTRATOR;
import static org.ecampus.enrolment.enrolling.model.Applicant.INSTITUTION;
import static org.ecampus.enrolment.enrolling.model.Applicant.LEARNER;

import java.util.Optional;
import java.util.UUID;
import org.ecampus.enrolment.enrolling.model.Application.Terms;
import org.ecampus.enrolment.enrolling.model.Decision.Refused;
import org.ecampus.enrolment.enrolling.model.Decision.Requested;
import org.ecampus.enrolment.enrolling.model.Decision.Seated;
import org.ecampus.enrolment.enrolling.model.Decision.Waiting;
import org.ecampus.enrolment.enrolling.model.Refusal.AlreadyEnrolled;
import org.ecampus.enrolment.enrolling.model.Refusal.InvitationRequired;
import org.ecampus.enrolment.enrolling.model.Refusal.OfferingClosed;
import org.ecampus.enrolment.enrolling.model.Refusal.PaymentRequired;
import org.ecampus.enrolment.enrolling.model.Refusal.ProfileMissing;
import org.ecampus.enrolment.enrolling.model.Refusal.WrongKey;
import org.ecampus.enrolment.offering.Admission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ApplicationTest {

  private static final Seats ROOM = new Seats(10, 3, 0);
  private static final Seats FULL = new Seats(10, 10, 4);
  private static final UUID HELD = UUID.randomUUID();

  @Test
  void seatsWhoMeetsEveryRule() {
    assertThat(of(LEARNER, Admission.OPEN).decide(ROOM)).isEqualTo(new Seated());
  }

  @Test
  void makesWhoMeetsEveryRuleWaitForASeat() {
    assertThat(of(LEARNER, Admission.OPEN).decide(FULL)).isEqualTo(new Waiting(5));
  }

  @Test
  void asksForApprovalBeforeASeatIsLookedFor() {
    assertThat(of(LEARNER, Admission.APPROVAL).decide(ROOM)).isEqualTo(new Requested());
    assertThat(of(LEARNER, Admission.APPROVAL).decide(FULL)).isEqualTo(new Requested());
  }

  @ParameterizedTest
  @EnumSource(
      value = Applicant.class,
      names = {"INSTITUTION", "ADMINISTRATOR"})
  void takesTheWordOfWhoAdministersForKeyApprovalAndInvitation(Applicant applicant) {
    assertThat(withoutKey(applicant, Admission.KEY).decide(ROOM)).isEqualTo(new Seated());
    assertThat(of(applicant, Admission.APPROVAL).decide(ROOM)).isEqualTo(new Seated());
    assertThat(of(applicant, Admission.INVITED).decide(ROOM)).isEqualTo(new Seated());
  }

  @Test
  void letsNoLearnerInvitePeople() {
    assertThat(of(LEARNER, Admission.INVITED).refusal()).contains(new InvitationRequired());
  }

  @ParameterizedTest
  @EnumSource(Applicant.class)
  void refusesAnOfferingThatIsClosedToEverybody(Applicant applicant) {
    Application archived = of(applicant, new Terms(false, Admission.OPEN, false));

    assertThat(of(applicant, Admission.CLOSED).refusal()).contains(new OfferingClosed());
    assertThat(archived.decide(ROOM)).isEqualTo(new Refused(new OfferingClosed()));
  }

  @ParameterizedTest
  @EnumSource(Admission.class)
  void admitsToAPaidOfferingByAnAdministratorOnly(Admission admission) {
    Terms paid = new Terms(true, admission, true);
    boolean closed = admission == Admission.CLOSED;
    Refusal refusal = closed ? new OfferingClosed() : new PaymentRequired();

    assertThat(of(LEARNER, paid).refusal()).contains(refusal);
    assertThat(of(INSTITUTION, paid).refusal()).contains(refusal);
    assertThat(of(ADMINISTRATOR, paid).refusal().isPresent()).isEqualTo(closed);
  }

  @ParameterizedTest
  @EnumSource(Admission.class)
  void approvesUnderTheTermsInForce(Admission admission) {
    boolean closed = admission == Admission.CLOSED;
    Terms paid = new Terms(true, admission, true);

    assertThat(Application.approved(INSTITUTION, terms(admission)).refusal().isPresent())
        .isEqualTo(closed);
    assertThat(Application.approved(ADMINISTRATOR, paid).refusal().isPresent()).isEqualTo(closed);
    assertThat(Application.approved(INSTITUTION, paid).refusal()).isPresent();
    assertThat(Application.approved(ADMINISTRATOR, new Terms(false, admission, false)).refusal())
        .contains(new OfferingClosed());
  }

  @Test
  void refusesALearnerWithoutProfile() {
    Application application =
        new Application(LEARNER, terms(Admission.OPEN), false, true, Optional.empty());

    assertThat(application.decide(ROOM)).isEqualTo(new Refused(new ProfileMissing()));
  }

  @Test
  void refusesAKeyThatDoesNotFit() {
    assertThat(withoutKey(LEARNER, Admission.KEY).decide(ROOM))
        .isEqualTo(new Refused(new WrongKey()));
    assertThat(withoutKey(LEARNER, Admission.OPEN).decide(ROOM)).isEqualTo(new Seated());
  }

  @Test
  void refusesToEnrolTwiceAndNamesTheEnrolment() {
    Application application = of(LEARNER, Admission.OPEN).holding(Optional.of(HELD));

    assertThat(application.decide(ROOM)).isEqualTo(new Refused(new AlreadyEnrolled(HELD)));
  }

  @Test
  void tellsTheFirstOfSeveralReasons() {
    Terms worst = new Terms(false, Admission.KEY, true);
    Application application = new Application(LEARNER, worst, false, false, Optional.of(HELD));

    assertThat(application.refusal()).contains(new OfferingClosed());
  }

  @Test
  void keepsTheKeyBeforeTheEnrolmentSoThatOnlyHoldersLearnOfIt() {
    Application application = withoutKey(LEARNER, Admission.KEY).holding(Optional.of(HELD));

    assertThat(application.refusal()).contains(new WrongKey());
  }

  private static Application of(Applicant applicant, Admission admission) {
    return of(applicant, terms(admission));
  }

  private static Application of(Applicant applicant, Terms terms) {
    return new Application(applicant, terms, true, true, Optional.empty());
  }

  private static Application withoutKey(Applicant applicant, Admission admission) {
    return new Application(applicant, terms(admission), true, false, Optional.empty());
  }

  private static Terms terms(Admission admission) {
    return new Terms(true, admission, false);
  }
}
