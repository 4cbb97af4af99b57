package org.ecampus.tutoring.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import jakarta.inject.Inject;
import java.util.UUID;
import org.ecampus.kit.testing.Events;
import org.ecampus.kit.testing.ServiceTest;
import org.ecampus.kit.testing.Statements;
import org.ecampus.tutoring.Facts;
import org.ecampus.tutoring.Learner;
import org.ecampus.tutoring.TestCourse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class ContentResourceTest {

  @Inject Events events;
  @Inject Tables tables;
  private final TestCourse course = TestCourse.fresh();
  private Facts facts;
  private Learner learner;

  @BeforeEach
  void enrol() {
    facts = new Facts(events);
    learner = facts.learnerIn(course);
  }

  @Test
  void pageComesInTheLanguageAskedFor() {
    // When
    var answer = learner.request().queryParam("language", "fr-CA").get(learner.path(course.page()));

    // Then
    answer
        .then()
        .statusCode(200)
        .body("kind", equalTo("PAGE"))
        .body("title", equalTo("Conventions et recommandations"))
        .body("state", equalTo("NOT_STARTED"))
        .body("page.language", equalTo("fr"))
        .body("page.html", containsString("Deux instruments"))
        .body("media", nullValue())
        .body("knowledgeCheck", nullValue());
  }

  @Test
  void pageFallsBackToEnglish() {
    // When
    var answer = learner.request().queryParam("language", "ar").get(learner.path(course.page()));

    // Then
    answer.then().body("page.language", equalTo("en"));
  }

  @Test
  void mediumComesAsALinkToWhereItIsPlayed() {
    learner
        .activity(course.media())
        .then()
        .statusCode(200)
        .body("media.url", equalTo("https://media.example.org/a-century-in-ten-minutes"));
  }

  @Test
  void fileComesAsALinkToTheCatalogue() {
    learner
        .activity(course.file())
        .then()
        .statusCode(200)
        .body("file.name", equalTo("supervisory-system.pdf"))
        .body("file.size", equalTo(482113))
        .body("file.url", equalTo("/api/catalogue/v1/files/" + course.fileId()));
  }

  @Test
  void knowledgeCheckComesWithQuestionsAndTheAttemptsLeft() {
    learner
        .activity(course.check())
        .then()
        .statusCode(200)
        .body("knowledgeCheck.passMarkPercent", equalTo(70))
        .body("knowledgeCheck.attempts.made", equalTo(0))
        .body("knowledgeCheck.attempts.allowed", equalTo(5))
        .body("knowledgeCheck.passed", equalTo(false))
        .body("knowledgeCheck.questions", hasSize(2))
        .body("knowledgeCheck.questions[0].kind", equalTo("SINGLE_CHOICE"))
        .body("knowledgeCheck.questions[1].options[2].text", equalTo("The press"));
  }

  @Test
  void activityOfAnotherCourseIsMissing() {
    // Given
    TestCourse other = TestCourse.fresh();
    facts.publish(other);

    // When
    var answer = learner.activity(other.page());

    // Then
    answer.then().statusCode(404);
  }

  @Test
  void activityOfAForeignEnrolmentIsMissing() {
    // Given
    Learner stranger = new Learner(UUID.randomUUID(), learner.enrolmentId(), course);

    // When
    var answer = stranger.activity(course.page());

    // Then
    answer.then().statusCode(404);
  }

  @Test
  void lookingChangesNothing() {
    // Given
    learner.open(course.file()).statusCode(200);
    String before = tables.fingerprint();

    // When
    learner.list().then().statusCode(200);
    learner.outline().then().statusCode(200);
    course.activities().forEach(id -> learner.activity(id).then().statusCode(200));

    // Then
    assertThat(tables.fingerprint()).isEqualTo(before);
  }

  @Test
  void activityTakesAHandfulOfStatements() {
    // When
    long page = Statements.count(() -> learner.activity(course.page()));
    long check = Statements.count(() -> learner.activity(course.check()));

    // Then
    assertThat(page).isLessThanOrEqualTo(4);
    assertThat(check).isLessThanOrEqualTo(5);
  }
}
