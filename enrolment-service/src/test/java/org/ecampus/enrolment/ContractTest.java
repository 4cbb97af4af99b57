package org.ecampus.enrolment;

import static org.ecampus.enrolment.Campus.PATH;
import static org.ecampus.enrolment.Campus.as;

import jakarta.inject.Inject;
import java.util.UUID;
import org.ecampus.enrolment.published.EnrolmentConfirmed;
import org.ecampus.enrolment.published.EnrolmentWithdrawn;
import org.ecampus.enrolment.published.LearnerChanged;
import org.ecampus.kit.testing.ContractRules;
import org.ecampus.kit.testing.ServiceTest;
import org.junit.jupiter.api.Test;

@ServiceTest
class ContractTest {

  @Inject Campus campus;
  @Inject ContractRules contracts;

  @Test
  void hearsWhatTheOthersSay() {
    contracts.everyExampleParsesInItsHandler();
  }

  @Test
  void saysWhatItHasPromisedToSay() {
    // Given
    UUID learner = campus.learner();
    UUID enrolment = campus.enrol(learner, campus.course());

    // When
    as(learner).delete(PATH + "/enrolments/" + enrolment).then().statusCode(204);

    // Then
    contracts.outboxMatchesSchemas(
        EnrolmentConfirmed.TYPE, EnrolmentWithdrawn.TYPE, LearnerChanged.TYPE);
  }
}
