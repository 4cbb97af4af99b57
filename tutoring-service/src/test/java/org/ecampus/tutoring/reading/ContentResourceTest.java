package org.ecampus.tutoring.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import jakarta.inject.Inject;
import java.util.UUID;
import org.ecampus.kit.testing.Events;
import org.ecampus.kit.testing.ServiceTest;
import org.ecampus.kit.testing.Statements;
import org.ecampus.tutoring.Facts;
import org.ecampus.tutoring.Learner;
import org.ecampus.tutoring.Tables;
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
        .body("content.language", equalTo("fr"))
        .body("content.html", containsString("Deux instruments"));
  }

  @Test
  void pageFallsBackToEnglish() {
    // When
    var answer = learner.request().queryParam("language", "ar").get(learner.path(course.page()));

    // Then
    answer.then().body("content.language", equalTo("en"));
  }

  @Test
  void mediumComesAsALinkToWhereItIsPlayed() {
    learner
        .activity(course.media())
        .then()
        .statusCode(200)
        .body("content.url", equalTo("https://media.example.org/a-century-in-ten-minutes"));
  }

  @Test
  void knowledgeCheckComesWithQuestionsAndTheAttemptsLeft() {
    learner
        .activity(course.check())
        .then()
        .statusCode(200)
        .body("content.passMarkPercent", equalTo(70))
        .body("content.attempts.made", equalTo(0))
        .body("content.attempts.allowed", equalTo(50))
        .body("content.passed", equalTo(false))
        .body("content.questions", hasSize(2))
        .body("content.questions[0].kind", equalTo("SINGLE_CHOICE"))
        .body("content.questions[1].options[2].text", equalTo("The press"));
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
    long pageAgain = Statements.count(() -> learner.activity(course.page()));
    long checkAgain = Statements.count(() -> learner.activity(course.check()));

    // Then
    assertThat(page).isLessThanOrEqualTo(4);
    assertThat(check).isLessThanOrEqualTo(4);
    assertThat(pageAgain).as("what is published is parsed once").isLessThanOrEqualTo(2);
    assertThat(checkAgain).isLessThanOrEqualTo(3);
  }
}
