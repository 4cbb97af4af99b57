package org.ecampus.tutoring;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.ecampus.tutoring.LargeCampus.course;
import static org.ecampus.tutoring.LargeCampus.learner;
import static org.ecampus.tutoring.LargeCampus.partner;

import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.UUID;
import org.ecampus.kit.testing.Events;
import org.ecampus.kit.testing.LargeTables;
import org.ecampus.kit.testing.ServiceTest;
import org.ecampus.kit.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever is asked or told of one person or offering reads no large table from end to end. */
@ServiceTest
@TestProfile(QueryPlansTest.OwnDatabase.class)
class QueryPlansTest {

  private static final String V1 = "/api/tutoring/v1";

  @Inject LargeCampus large;
  @Inject Events events;
  @Inject Tables tables;

  private final TestCourse course = TestCourse.fresh();

  /** Of its own, so that no other test meets a hundred thousand rows. */
  public static class OwnDatabase implements QuarkusTestProfile {}

  @BeforeEach
  void load() {
    if (tables.rows("SELECT 'one' FROM pg_proc WHERE proname = 'test_id'").isEmpty()) {
      large.load();
    }
  }

  @Test
  void learnerIsEnrolledReadsLearnsAndLeaves() {
    Facts facts = new Facts(events);
    assertReadsNoTableWhole(
        () -> {
          Learner learner = facts.learnerIn(course);
          learner.open(course.page()).statusCode(200);
          learner.completeAllButTheCheck();
          learner.attempt(course.rightAnswers()).statusCode(200);
          learner.list().then().statusCode(200);
          learner.outline().then().statusCode(200);
          learner.activity(course.check()).then().statusCode(200);
          facts.withdraw(learner);
          facts.archive(course);
        });
  }

  @Test
  void learnerListsTheirCourses() {
    assertReadsNoTableWhole(() -> ok(Tokens.learner(learner(30_001)), "/enrolments"));
  }

  @Test
  void thoseWhoRunAnOfferingReadItsProgress() {
    String hot = "/offerings/" + course(1) + "/progress";
    assertReadsNoTableWhole(
        () -> {
          ok(Tokens.administrator(UUID.randomUUID()), hot);
          ok(Tokens.partnerAdministrator(UUID.randomUUID(), partner(3)), hot);
          ok(Tokens.partnerAdministrator(UUID.randomUUID(), partner(4)), hot + "?limit=1");
        });
  }

  @Test
  void daysArePublishedAgain() {
    assertReadsNoTableWhole(
        () ->
            given()
                .auth()
                .oauth2(Tokens.administrator(UUID.randomUUID()))
                .contentType(ContentType.JSON)
                .body("{\"since\":\"2026-04-01\"}")
                .post(V1 + "/learning-days/publish")
                .then()
                .statusCode(200));
  }

  @Test
  void learnerIsErased() {
    Facts facts = new Facts(events);
    assertReadsNoTableWhole(() -> facts.erase(learner(60_001)));
  }

  private static void ok(String token, String path) {
    given().auth().oauth2(token).get(V1 + path).then().statusCode(200);
  }

  private static void assertReadsNoTableWhole(Runnable work) {
    assertThat(LargeTables.scannedSequentially(work, LargeCampus.TABLES)).isEmpty();
  }
}
