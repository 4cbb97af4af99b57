package org.ecampus.catalogue.kind.knowledgecheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecampus.catalogue.Campus.DRAFTS;
import static org.ecampus.catalogue.Campus.course;
import static org.ecampus.catalogue.Campus.published;
import static org.ecampus.catalogue.Campus.tutor;
import static org.hamcrest.Matchers.hasItem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import java.util.UUID;
import org.ecampus.kit.testing.ContractRules;
import org.ecampus.kit.testing.Events;
import org.ecampus.kit.testing.ServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ServiceTest
class KnowledgeCheckTest {

  private static final String PUBLISHED = "org.ecampus.catalogue.course.published.v1";

  @Inject Events events;
  @Inject ContractRules contracts;

  private final UUID tutor = UUID.randomUUID();

  @Test
  void tellsRightAndWrongAfterPassingUnlessItsAuthorChoosesOtherwise() {
    // When
    JsonNode content = publishedCheck(course());

    // Then
    assertThat(content.get("disclosure").asText()).isEqualTo("AFTER_PASSING");
    assertThat(content.has("maxAttempts")).isFalse();
  }

  @Test
  void carriesItsAuthorsChoiceOfAttemptsAndDisclosure() {
    // Given
    ObjectNode course = course();
    check(course).put("maxAttempts", 3).put("disclosure", "AFTER_LAST_ATTEMPT");

    // When
    JsonNode content = publishedCheck(course);

    // Then
    assertThat(content.get("maxAttempts").asInt()).isEqualTo(3);
    assertThat(content.get("disclosure").asText()).isEqualTo("AFTER_LAST_ATTEMPT");
    contracts.outboxMatchesSchemas(PUBLISHED);
  }

  @ParameterizedTest
  @CsvSource({"maxAttempts, 0", "maxAttempts, 51", "passMarkPercent, 101", "disclosure, 1"})
  void refusesWhatIsOutOfRange(String field, int value) {
    // Given
    ObjectNode course = course();
    check(course).put(field, value);

    // When
    var answer = tutor(tutor).body(course.toString()).post(DRAFTS);

    // Then
    answer
        .then()
        .statusCode(400)
        .body("errors.field", hasItem("sections[1].activities[0].content." + field));
  }

  private JsonNode publishedCheck(ObjectNode course) {
    String id = published(tutor, course).toString();
    return events.published(PUBLISHED).stream()
        .filter(fact -> fact.get("courseId").asText().equals(id))
        .findFirst()
        .orElseThrow()
        .at("/sections/1/activities/0/content");
  }

  private static ObjectNode check(ObjectNode course) {
    return (ObjectNode) course.at("/sections/1/activities/0/content");
  }
}
