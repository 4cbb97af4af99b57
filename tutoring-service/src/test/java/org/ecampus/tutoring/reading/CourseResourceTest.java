package org.ecampus.tutoring.reading;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ecampus.kit.security.Institutions;
import org.ecampus.kit.testing.Events;
import org.ecampus.kit.testing.ServiceTest;
import org.ecampus.kit.testing.Statements;
import org.ecampus.kit.testing.Tokens;
import org.ecampus.tutoring.Facts;
import org.ecampus.tutoring.Learner;
import org.ecampus.tutoring.TestCourse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class CourseResourceTest {

  @Inject Events events;
  private final TestCourse course = TestCourse.fresh();
  private Facts facts;

  @BeforeEach
  void listen() {
    facts = new Facts(events);
  }

  @Test
  void listsOwnCoursesWithProgressAndWhereToGoOn() {
    // Given
    Learner learner = facts.learnerIn(course);
    learner.complete(course.page()).statusCode(200);

    // When
    var answer = learner.list().then();

    // Then
    answer
        .statusCode(200)
        .body("items", hasSize(1))
        .body("items[0].enrolmentId", equalTo(learner.enrolmentId().toString()))
        .body("items[0].offeringId", equalTo(course.courseId().toString()))
        .body("items[0].institutionId", equalTo(Institutions.CENTRE.toString()))
        .body("items[0].courseVersionId", equalTo(course.versionId().toString()))
        .body("items[0].title", equalTo("Introduction to International Labour Standards"))
        .body("items[0].track", equalTo("SELF_PACED"))
        .body("items[0].progress.percent", equalTo(22))
        .body("items[0].progress.completedMinutes", equalTo(40))
        .body("items[0].progress.totalMinutes", equalTo(180))
        .body("items[0].startedAt", notNullValue())
        .body("items[0].completedAt", nullValue())
        .body("items[0].resume.activityId", equalTo(course.media().toString()))
        .body("items[0].resume.title", equalTo("A century in ten minutes"));
  }

  @Test
  void titlesComeInTheLanguageAskedFor() {
    // Given
    Learner learner = facts.learnerIn(course);

    // When
    var answer = learner.request().queryParam("language", "fr").get(Learner.ENROLMENTS).then();

    // Then
    answer
        .body("items[0].language", equalTo("fr"))
        .body("items[0].title", equalTo("Introduction aux normes internationales du travail"))
        .body("items[0].resume.title", equalTo("Conventions et recommandations"));
  }

  @Test
  void titlesComeInTheLanguageOfTheDeviceWhenNoneIsAskedFor() {
    // Given
    Learner learner = facts.learnerIn(course);

    // When
    var answer =
        learner.request().header("Accept-Language", "ar, fr-CA;q=0.8").get(Learner.ENROLMENTS);

    // Then
    answer.then().body("items[0].language", equalTo("fr"));
  }

  @Test
  void pagesGoFromTheLatestEnrolmentToTheFirstWithoutLoss() {
    // Given
    UUID learner = UUID.randomUUID();
    facts.publish(course);
    Learner first = facts.enrol(learner, course, "2026-06-01T08:00:00Z");
    Learner sameTime = facts.enrol(learner, course, "2026-06-01T08:00:00Z");
    Learner latest = facts.enrol(learner, course, "2026-06-02T08:00:00Z");

    // When
    List<String> seen = readInPagesOf(1, first);

    // Then
    assertThat(seen)
        .containsExactly(
            latest.enrolmentId().toString(),
            sameTime.enrolmentId().toString(),
            first.enrolmentId().toString());
  }

  @Test
  void outlineShowsEverySectionAndActivityWithItsState() {
    // Given
    Learner learner = facts.learnerIn(course);
    learner.complete(course.page()).statusCode(200);
    learner.open(course.file()).statusCode(200);

    // When
    var answer = learner.outline().then();

    // Then
    answer
        .statusCode(200)
        .body("title", equalTo("Introduction to International Labour Standards"))
        .body("objectives", hasSize(2))
        .body("sections", hasSize(2))
        .body("sections[0].title", equalTo("What standards are"))
        .body("sections[0].progress.percent", equalTo(36))
        .body("sections[0].activities.kind", contains("PAGE", "MEDIA", "FILE"))
        .body("sections[0].activities.state", contains("COMPLETED", "NOT_STARTED", "OPENED"))
        .body("sections[1].activities[0].effortMinutes", equalTo(70))
        .body("resume.activityId", equalTo(course.file().toString()));
  }

  @Test
  void foreignEnrolmentAnswersExactlyAsAMissingOne() {
    // Given
    Learner owner = facts.learnerIn(course);
    Learner stranger = new Learner(UUID.randomUUID(), owner.enrolmentId(), course);
    Learner nowhere = new Learner(UUID.randomUUID(), UUID.randomUUID(), course);

    // When
    var foreign = stranger.outline().then().statusCode(404).extract();
    var missing = nowhere.outline().then().statusCode(404).extract();

    // Then
    assertThat(foreign.<String>path("type")).isEqualTo(missing.path("type"));
    assertThat(foreign.<String>path("title")).isEqualTo(missing.path("title"));
    assertThat(foreign.<String>path("detail")).isEqualTo(missing.path("detail"));
  }

  @Test
  void othersThanLearnersAreForbidden() {
    // Given
    Learner learner = facts.learnerIn(course);
    String outline = Learner.ENROLMENTS + "/" + learner.enrolmentId();
    String tutor = Tokens.tutor(learner.id());
    String administrator = Tokens.administrator(learner.id());

    // When
    var answers =
        List.of(
            given().auth().oauth2(tutor).get(Learner.ENROLMENTS),
            given().auth().oauth2(tutor).get(outline),
            given().auth().oauth2(administrator).get(outline));

    // Then
    assertThat(answers).allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(403));
  }

  @Test
  void withoutATokenNothingIsShown() {
    given().get(Learner.ENROLMENTS).then().statusCode(401);
  }

  @Test
  void longListTakesAsFewStatementsAsAShortOne() {
    // Given
    Learner one = facts.learnerIn(course);
    one.complete(course.page()).statusCode(200);
    Learner many = facts.enrol(course);
    for (int i = 0; i < 20; i++) {
      facts.enrol(many.id(), course, "2026-06-02T08:00:00Z").complete(course.page());
    }

    one.list();

    // When
    long brief = Statements.count(() -> one.list().then().body("items", hasSize(1)));
    long lengthy = Statements.count(() -> many.list().then().body("items", hasSize(21)));

    // Then
    assertThat(brief).isEqualTo(2);
    assertThat(lengthy).isEqualTo(brief);
  }

  @Test
  void outlineTakesAHandfulOfStatements() {
    // Given
    Learner learner = facts.learnerIn(course);
    learner.completeAllButTheCheck();

    // When
    long statements = Statements.count(() -> learner.outline().then().statusCode(200));

    // Then
    assertThat(statements).isEqualTo(2);
  }

  private static List<String> readInPagesOf(int limit, Learner learner) {
    List<String> seen = new ArrayList<>();
    String after = null;
    do {
      var request = learner.request().queryParam("limit", limit);
      if (after != null) {
        request.queryParam("after", after);
      }
      var page = request.get(Learner.ENROLMENTS).then().statusCode(200).extract();
      seen.addAll(page.path("items.enrolmentId"));
      after = page.path("next");
    } while (after != null);
    return seen;
  }
}
