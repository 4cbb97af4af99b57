package org.ecampus.catalogue.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecampus.catalogue.Campus.COURSES;
import static org.ecampus.catalogue.Campus.DRAFTS;
import static org.ecampus.catalogue.Campus.FILES;
import static org.ecampus.catalogue.Campus.administrator;
import static org.ecampus.catalogue.Campus.anybody;
import static org.ecampus.catalogue.Campus.course;
import static org.ecampus.catalogue.Campus.draft;
import static org.ecampus.catalogue.Campus.published;
import static org.ecampus.catalogue.Campus.tutor;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.ecampus.catalogue.Learners;
import org.ecampus.catalogue.Tables;
import org.ecampus.kit.testing.ContractRules;
import org.ecampus.kit.testing.Events;
import org.ecampus.kit.testing.ServiceTest;
import org.junit.jupiter.api.Test;

@ServiceTest
class ErasureTest {

  private static final Duration LONG = Duration.ofSeconds(30);
  private static final String WAITING =
      "SELECT 'one' FROM pg_locks WHERE locktype = 'advisory' AND NOT granted";
  private static final String COMPLETED = "org.ecampus.catalogue.erasure.completed.v1";

  @Inject Learners learners;
  @Inject Events events;
  @Inject ContractRules contracts;
  @Inject Tables tables;
  @Inject ErasureService erasure;

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
  void tokenThatStillLivesBringsNobodyBack() {
    // Given
    learners.erased(UUID.randomUUID(), author);

    // When
    var drafted = tutor(author).body(course().toString()).post(DRAFTS).then();
    var uploaded =
        tutor(author)
            .contentType("text/plain")
            .queryParam("name", "notes.txt")
            .body("Notes")
            .post(FILES)
            .then();

    // Then
    drafted.statusCode(409).body("type", endsWith(":learner-erased"));
    uploaded.statusCode(409).body("type", endsWith(":learner-erased"));
    assertThat(coursesOf(author)).isEmpty();
    assertThat(filesAndStorageOf(author)).isEmpty();
  }

  @Test
  void draftAskedForWhileItsAuthorIsBeingErasedIsRefused() throws Exception {
    // When
    int answer;
    try (var threads = Executors.newSingleThreadExecutor()) {
      Future<Integer> asked =
          QuarkusTransaction.requiringNew()
              .call(
                  () -> {
                    erasure.erase(author);
                    Future<Integer> asking = threads.submit(this::statusOfDrafting);
                    Awaitility.await().atMost(LONG).until(() -> asking.isDone() || waits());
                    return asking;
                  });
      answer = asked.get(LONG.toSeconds(), TimeUnit.SECONDS);
    }

    // Then
    assertThat(answer).isEqualTo(409);
    assertThat(coursesOf(author)).isEmpty();
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

  private int statusOfDrafting() {
    return tutor(author).body(course().toString()).post(DRAFTS).statusCode();
  }

  private boolean waits() {
    return QuarkusTransaction.requiringNew().call(() -> !tables.rows(WAITING).isEmpty());
  }

  private List<JsonNode> answers() {
    return events.published(COMPLETED).stream()
        .filter(data -> data.path("learnerId").asText().equals(author.toString()))
        .toList();
  }

  private List<String> filesAndStorageOf(UUID ownerId) {
    return tables.rows(
        """
        SELECT id::text FROM file WHERE owner_id = '%1$s'
        UNION ALL SELECT bytes::text FROM author_storage WHERE owner_id = '%1$s'
        """
            .formatted(ownerId));
  }

  private List<String> coursesOf(UUID ownerId) {
    return tables.rows("SELECT id FROM course WHERE owner_id = '%s'".formatted(ownerId));
  }
}
