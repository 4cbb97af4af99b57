package org.ecampus.tutoring;

import jakarta.inject.Inject;
import java.util.UUID;
import org.ecampus.kit.testing.ContractRules;
import org.ecampus.kit.testing.Events;
import org.ecampus.kit.testing.ServiceTest;
import org.ecampus.kit.testing.Tokens;
import org.ecampus.tutoring.offering.Runs;
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
    Facts facts = new Facts(events);
    TestCourse assessed = TestCourse.fresh();
    Learner learner = facts.learnerIn(assessed);
    String administrator = Tokens.administrator(UUID.randomUUID());
    learner.completeAllButTheCheck();

    // When
    learner.attempt(assessed.rightAnswers()).statusCode(200);
    UUID run = Runs.id(Runs.open(administrator, Runs.of(assessed, "SELF_PACED", Runs.PAID)));
    Runs.change(administrator, run, Runs.change(1, "CLOSED")).statusCode(200);
    facts.erase(learner.id());

    // Then
    contracts.outboxMatchesSchemas(
        Facts.COMPLETED, Facts.PROGRESS, Facts.OPENED, Facts.CHANGED, Facts.ERASURE);
  }
}
