package org.ecampus.enrolment.enrolling.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.ecampus.enrolment.enrolling.model.Application.Terms;
import org.ecampus.enrolment.offering.Admission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PromotionTest {

  @ParameterizedTest
  @EnumSource(value = Admission.class, mode = EnumSource.Mode.EXCLUDE, names = "CLOSED")
  void isForEverybodyHoweverNewcomersAreAdmitted(Admission admission) {
    assertThat(Promotion.under(new Terms(true, admission, false))).isEqualTo(Promotion.EVERYBODY);
  }

  @ParameterizedTest
  @EnumSource(value = Admission.class, mode = EnumSource.Mode.EXCLUDE, names = "CLOSED")
  void isForThoseAnAdministratorAdmittedWhereTheOthersHaveToPay(Admission admission) {
    assertThat(Promotion.under(new Terms(true, admission, true)))
        .isEqualTo(Promotion.EXEMPT_FROM_PAYMENT);
  }

  @Test
  void isForNobodyWhereNobodyIsTaken() {
    assertThat(Promotion.under(new Terms(true, Admission.CLOSED, false)))
        .isEqualTo(Promotion.NOBODY);
    assertThat(Promotion.under(new Terms(false, Admission.OPEN, true))).isEqualTo(Promotion.NOBODY);
  }
}
