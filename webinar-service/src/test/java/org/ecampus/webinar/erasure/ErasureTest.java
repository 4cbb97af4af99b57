package org.ecampus.webinar.erasure;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.ecampus.webinar.webinars.WebinarsOverHttp.drafting;
import static org.ecampus.webinar.webinars.WebinarsOverHttp.webinar;
import static org.hamcrest.Matchers.endsWith;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.ecampus.kit.testing.ContractRules;
import org.ecampus.kit.testing.Events;
import org.ecampus.kit.testing.ServiceTest;
import org.ecampus.kit.testing.Tokens;
import org.ecampus.webinar.Learners;
import org.ecampus.webinar.Tables;
import org.ecampus.webinar.webinars.WebinarsOverHttp;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class ErasureTest {

  private static final Instant LATER = Instant.parse("2084-06-01T09:00:00Z");
  private static final Duration LONG = Duration.ofSeconds(30);
  private static final String WAITING =
      "SELECT 'one' FROM pg_locks WHERE locktype = 'advisory' AND NOT granted";
  private static final String COMPLETED = "org.ecampus.webinar.erasure.completed.v1";

  @Inject Learners learners;
  @Inject Events events;
  @Inject ContractRules contracts;
  @Inject Tables tables;
  @Inject ErasureService erasure;

  private final UUID tutor = UUID.randomUUID();
  private String webinar = "";

  @BeforeEach
  void planAWebinar() {
    webinar = WebinarsOverHttp.draft(tutor, LATER, "en");
  }

  @Test
  void erasedOwnerIsCutOffTheWebinarWhichStays() {
    // When
    learners.erased(UUID.randomUUID(), tutor);

    // Then
    assertThat(rowsOf(tutor)).isEmpty();
    assertThat(read(Tokens.tutor(tutor))).isEqualTo(404);
    assertThat(read(Tokens.administrator(UUID.randomUUID()))).isEqualTo(200);
  }

  @Test
  void webinarsOfOthersKeepTheirOwner() {
    // When
    learners.erased(UUID.randomUUID(), UUID.randomUUID());

    // Then
    assertThat(rowsOf(tutor)).containsExactly(webinar);
  }

  @Test
  void tombstoneAloneErasesAsWell() {
    // When
    learners.tombstone(tutor);

    // Then
    assertThat(rowsOf(tutor)).isEmpty();
    assertThat(answers(tutor)).hasSize(1);
  }

  @Test
  void tokenThatStillLivesBringsNobodyBack() {
    // Given
    learners.erased(UUID.randomUUID(), tutor);

    // When
    var answer = drafting(Tokens.tutor(tutor), webinar(LATER, "en"));

    // Then
    answer.statusCode(409).body("type", endsWith(":learner-erased"));
    assertThat(rowsOf(tutor)).isEmpty();
  }

  @Test
  void draftAskedForWhileItsOwnerIsBeingErasedIsRefused() throws Exception {
    // When
    int answer;
    try (var threads = Executors.newSingleThreadExecutor()) {
      Future<Integer> asked =
          QuarkusTransaction.requiringNew()
              .call(
                  () -> {
                    erasure.erase(tutor);
                    Future<Integer> asking = threads.submit(this::statusOfDrafting);
                    Awaitility.await().atMost(LONG).until(() -> asking.isDone() || waits());
                    return asking;
                  });
      answer = asked.get(LONG.toSeconds(), TimeUnit.SECONDS);
    }

    // Then
    assertThat(answer).isEqualTo(409);
    assertThat(rowsOf(tutor)).isEmpty();
  }

  @Test
  void completionIsPublishedOnceWithTheRowsOfEachTable() {
    // When
    learners.erased(UUID.randomUUID(), tutor);
    learners.tombstone(tutor);

    // Then
    assertThat(answers(tutor))
        .singleElement()
        .satisfies(
            answer -> {
              assertThat(answer.at("/removed/webinar").asInt()).isEqualTo(1);
              assertThat(answer.at("/removed/outbox").asInt(-1)).isZero();
            });
    contracts.outboxMatchesSchemas(COMPLETED);
  }

  private int statusOfDrafting() {
    return drafting(Tokens.tutor(tutor), webinar(LATER, "en")).extract().statusCode();
  }

  private boolean waits() {
    return QuarkusTransaction.requiringNew().call(() -> !tables.rows(WAITING).isEmpty());
  }

  private List<JsonNode> answers(UUID learnerId) {
    return events.published(COMPLETED).stream()
        .filter(data -> data.path("learnerId").asText().equals(learnerId.toString()))
        .toList();
  }

  private List<String> rowsOf(UUID ownerId) {
    return tables.rows("SELECT id FROM webinar WHERE owner_id = '%s'".formatted(ownerId));
  }

  private int read(String token) {
    return given().auth().oauth2(token).get(WebinarsOverHttp.DRAFTS + "/" + webinar).statusCode();
  }
}
