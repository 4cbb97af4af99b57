package org.ecampus.tutoring;

import jakarta.inject.Inject;
import org.ecampus.kit.testing.ContractRules;
import org.ecampus.kit.testing.Events;
import org.ecampus.kit.testing.ServiceTest;
import org.junit.jupiter.api.Test;

@ServiceTest
class ContractTest {

  @Inject ContractRules contracts;
  @Inject Events events;

  @Test
  void everyGoldenExampleOfWhatIsHeardCanBeRead() {
    contracts.everyExampleParsesInItsHandler();
  }

  @Test
  void whatIsPublishedMatchesItsSchema() {
    // Given
    TestCourse assessed = TestCourse.fresh();
    Learner learner = new Facts(events).learnerIn(assessed);
    learner.completeAllButTheCheck();

    // When
    learner.attempt(assessed.rightAnswers()).statusCode(200);

    // Then
    contracts.outboxMatchesSchemas(Facts.COMPLETED);
  }
}
