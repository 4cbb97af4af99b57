package org.ecampus.webinar.webinars;

import static org.ecampus.webinar.webinars.WebinarsOverHttp.drafting;
import static org.ecampus.webinar.webinars.WebinarsOverHttp.publish;
import static org.ecampus.webinar.webinars.WebinarsOverHttp.published;
import static org.ecampus.webinar.webinars.WebinarsOverHttp.webinar;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.ecampus.kit.testing.ContractRules;
import org.ecampus.kit.testing.ServiceTest;
import org.ecampus.kit.testing.Tokens;
import org.junit.jupiter.api.Test;

@ServiceTest
class ContractTest {

  private static final Instant LATER = Instant.parse("2081-06-01T09:00:00Z");

  @Inject ContractRules contracts;

  @Test
  void scheduledWebinarsKeepToTheirSchemaWithAndWithoutCapacity() {
    // Given
    published(LATER, "en", "ar");

    // When
    publishedWithoutCapacity();

    // Then
    contracts.outboxMatchesSchemas("org.ecampus.webinar.webinar.scheduled.v1");
  }

  @Test
  void everyExampleOfWhatIsHeardIsUnderstood() {
    contracts.everyExampleParsesInItsHandler();
  }

  private static void publishedWithoutCapacity() {
    String tutor = Tokens.tutor(UUID.randomUUID());
    Map<String, Object> webinar = webinar(LATER, "fr");
    webinar.remove("capacity");
    String id = drafting(tutor, webinar).statusCode(201).extract().path("webinarId");
    publish(tutor, id).statusCode(200);
  }
}
