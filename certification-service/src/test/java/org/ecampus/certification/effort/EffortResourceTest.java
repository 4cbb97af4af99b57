package org.ecampus.certification.effort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecampus.certification.Http.as;
import static org.ecampus.certification.Http.learner;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import jakarta.inject.Inject;
import java.util.UUID;
import org.ecampus.certification.Happenings;
import org.ecampus.certification.Happenings.Completed;
import org.ecampus.kit.testing.ServiceTest;
import org.ecampus.kit.testing.Statements;
import org.ecampus.kit.testing.Tokens;
import org.junit.jupiter.api.Test;

@ServiceTest
class EffortResourceTest {
  @Inject Happenings happenings;

  @Test
  void everyMinuteHasTheEventItCameFrom() {
    // Given
    var first = Completed.selfPaced(180);
    var second = Completed.selfPaced(20).by(first.learnerId());

    // When
    var firstEvent = happenings.courseCompleted(first).toString();
    var secondEvent = happenings.courseCompleted(second).toString();

    // Then
    learner(first.learnerId())
        .get("/effort")
        .then()
        .statusCode(200)
        .body("totalMinutes", equalTo(200))
        .body("totalHours", equalTo(3.33f))
        .body("items.eventId", contains(secondEvent, firstEvent))
        .body("items.minutes", contains(20, 180))
        .body("items[1].subjectVersion", equalTo(first.courseVersionId().toString()));
  }

  @Test
  void totalIsOverAllPages() {
    var first = Completed.selfPaced(180);
    happenings.courseCompleted(first);
    happenings.courseCompleted(Completed.selfPaced(20).by(first.learnerId()));

    var page = learner(first.learnerId()).queryParam("limit", 1).get("/effort");

    page.then().body("totalMinutes", equalTo(200)).body("items", hasSize(1));
    learner(first.learnerId())
        .queryParam("limit", 1)
        .queryParam("after", page.<String>path("next"))
        .get("/effort")
        .then()
        .body("totalMinutes", equalTo(200))
        .body("items.minutes", contains(180));
  }

  @Test
  void learnerWithoutEffortHasNone() {
    learner(UUID.randomUUID())
        .get("/effort")
        .then()
        .statusCode(200)
        .body("totalMinutes", equalTo(0))
        .body("items", empty());
  }

  @Test
  void isForLearnersAndTheirOwn() {
    as(Tokens.tutor(UUID.randomUUID())).get("/effort").then().statusCode(403);
  }

  @Test
  void takesTwoStatementsHoweverLongItIs() {
    var first = Completed.selfPaced(180);
    for (int more = 0; more < 5; more++) {
      happenings.courseCompleted(Completed.selfPaced(20).by(first.learnerId()));
    }

    long statements = Statements.count(() -> learner(first.learnerId()).get("/effort"));

    assertThat(statements).isEqualTo(2);
  }
}
