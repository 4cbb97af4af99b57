package org.ecampus.catalogue.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecampus.catalogue.Campus.COURSES;
import static org.ecampus.catalogue.Campus.DRAFTS;
import static org.ecampus.catalogue.Campus.administrator;
import static org.ecampus.catalogue.Campus.anybody;
import static org.ecampus.catalogue.Campus.course;
import static org.ecampus.catalogue.Campus.draft;
import static org.ecampus.catalogue.Campus.published;
import static org.ecampus.catalogue.Campus.tutor;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.ecampus.catalogue.Learners;
import org.ecampus.catalogue.Tables;
import org.ecampus.kit.testing.ContractRules;
import org.ecampus.kit.testing.Events;
import org.ecampus.kit.testing.ServiceTest;
import org.junit.jupiter.api.Test;

@ServiceTest
class ErasureTest {

  private static final String COMPLETED = "org.ecampus.catalogue.erasure.completed.v1";

  @Inject Learners learners;
  @Inject Events events;
  @Inject ContractRules contracts;
  @Inject Tables tables;

  private final UUID author = UUID.randomUUID();

  @Test
  void erasedAuthorIsCutOffCoursesWhichStay() {
    // Given
    UUID open = draft(author, course());
    UUID shown = published(author, course());

    // When
    learners.erased(UUID.randomUUID(), author);

    // Then
    assertThat(coursesOf(author)).isEmpty();
    tutor(author).get(DRAFTS + "/{id}", open).then().statusCode(404);
    administrator()
        .get(DRAFTS + "/{id}", open)
        .then()
        .statusCode(200)
        .body("draft.ownerId", nullValue());
    anybody().get(COURSES + "/{id}", shown).then().statusCode(200);
  }

  @Test
  void coursesOfOthersKeepTheirOwner() {
    // Given
    UUID id = draft(author, course());

    // When
    learners.erased(UUID.randomUUID(), UUID.randomUUID());

    // Then
    assertThat(coursesOf(author)).containsExactly(id.toString());
  }

  @Test
  void tombstoneAloneErasesAsWell() {
    // Given
    draft(author, course());

    // When
    learners.tombstone(author);

    // Then
    assertThat(coursesOf(author)).isEmpty();
    assertThat(answers()).hasSize(1);
  }

  @Test
  void completionIsPublishedOnceWithTheRowsOfEachTable() {
    // Given
    draft(author, course());
    draft(author, course());

    // When
    learners.erased(UUID.randomUUID(), author);
    learners.tombstone(author);

    // Then
    assertThat(answers())
        .singleElement()
        .satisfies(answer -> assertThat(answer.at("/removed/course").asInt()).isEqualTo(2));
    contracts.outboxMatchesSchemas(COMPLETED);
  }

  @Test
  void everyExampleOfWhatIsHeardCanBeRead() {
    contracts.everyExampleParsesInItsHandler();
  }

  private List<JsonNode> answers() {
    return events.published(COMPLETED).stream()
        .filter(data -> data.path("learnerId").asText().equals(author.toString()))
        .toList();
  }

  private List<String> coursesOf(UUID ownerId) {
    return tables.rows("SELECT id FROM course WHERE owner_id = '%s'".formatted(ownerId));
  }
}
