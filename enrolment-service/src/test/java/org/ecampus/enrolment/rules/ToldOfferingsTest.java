package org.ecampus.enrolment.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecampus.enrolment.Campus.FREE;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.ecampus.enrolment.Campus;
import org.ecampus.enrolment.OpenTransaction;
import org.ecampus.enrolment.Tables;
import org.ecampus.enrolment.enrolling.Seating;
import org.ecampus.enrolment.offering.Admission;
import org.ecampus.kit.security.Institutions;
import org.ecampus.kit.testing.ServiceTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What an opener says while an administrator decides. */
@ServiceTest
class ToldOfferingsTest {

  private static final int PATIENCE = 20;

  @Inject Campus campus;
  @Inject Tables tables;
  @Inject Seating seating;
  @Inject EnrolmentRulesRepository allRules;

  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final UUID course = UUID.randomUUID();
  private final UUID offering = UUID.randomUUID();

  @AfterEach
  void end() {
    threads.close();
  }

  @Test
  void openersCapacityDoesNotOverwriteRulesThatAreJustBeingMade() throws Exception {
    // Given
    tell("opened", 1, 5);
    try (OpenTransaction rules = OpenTransaction.doing(this::decide)) {

      // When
      Future<?> told = threads.submit(() -> tell("changed", 2, 9));

      // Then
      tables.awaitWaiter();
      rules.commit();
      told.get(PATIENCE, TimeUnit.SECONDS);
    }
    assertThat(capacity()).containsExactly("2");
  }

  @Test
  void openersCapacityHoldsUntilThereAreRules() {
    // Given
    tell("opened", 1, 5);

    // When
    tell("changed", 2, 9);

    // Then
    assertThat(capacity()).containsExactly("9");
  }

  private void decide() {
    seating.own(offering);
    seating.resize(offering, 2);
    EnrolmentRules rules = allRules.of(offering);
    rules.admission = Admission.APPROVAL;
    allRules.persistAndFlush(rules);
  }

  private void tell(String fact, int revision, int capacity) {
    campus.tell(
        fact,
        offering,
        revision,
        Institutions.CENTRE,
        course,
        course,
        FREE,
        "OPEN",
        ",\"capacity\":" + capacity);
  }

  private List<String> capacity() {
    return tables.rows(
        "SELECT capacity FROM offering_seats WHERE offering_id = '" + offering + "'");
  }
}
