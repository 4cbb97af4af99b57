package org.ecampus.enrolment;

import static org.ecampus.enrolment.Campus.PATH;
import static org.ecampus.enrolment.Campus.as;
import static org.ecampus.enrolment.Campus.asAdministrator;

import jakarta.inject.Inject;
import java.util.UUID;
import org.ecampus.enrolment.published.EnrolmentConfirmed;
import org.ecampus.enrolment.published.EnrolmentWithdrawn;
import org.ecampus.enrolment.published.InstitutionChanged;
import org.ecampus.enrolment.published.LearnerChanged;
import org.ecampus.kit.testing.ContractRules;
import org.ecampus.kit.testing.ServiceTest;
import org.junit.jupiter.api.Test;

@ServiceTest
class ContractTest {

  @Inject Campus campus;
  @Inject ContractRules contracts;

  @Test
  void readsWhatTheOthersPublish() {
    contracts.everyExampleParsesInItsHandler();
  }

  @Test
  void publishesWhatItHasPromisedToPublish() {
    // Given
    UUID learner = campus.learner();
    campus.learnerOf(asAdministrator());
    UUID enrolment = campus.enrol(learner, campus.course());

    // When
    as(learner).delete(PATH + "/enrolments/" + enrolment).then().statusCode(204);

    // Then
    contracts.outboxMatchesSchemas(
        EnrolmentConfirmed.TYPE,
        EnrolmentWithdrawn.TYPE,
        InstitutionChanged.TYPE,
        LearnerChanged.TYPE);
  }
}
