package org.ecampus.tutoring.day;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.ecampus.kit.testing.Events;
import org.ecampus.kit.testing.PublishedEvent;
import org.ecampus.kit.testing.ServiceTest;
import org.ecampus.kit.testing.Tokens;
import org.ecampus.tutoring.Facts;
import org.ecampus.tutoring.Learner;
import org.ecampus.tutoring.TestCourse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ServiceTest
class PublishDaysTest {

  private static final int BATCH = 500;

  @Inject Events events;
  @Inject DataSource database;

  private final String administrator = Tokens.administrator(UUID.randomUUID());
  private final TestCourse course = TestCourse.fresh();
  private Learner learner;

  @BeforeEach
  void learnInTheFarFuture() throws SQLException {
    learner = new Facts(events).learnerIn(course);
    execute("DELETE FROM learning_day WHERE day >= '2100-01-01'");
  }

  @Test
  void keptDaysArePublishedAgainAsTheyWereTold() throws SQLException {
    // Given
    learner.complete(course.page()).statusCode(200);
    execute("UPDATE learning_day SET day = '2100-01-05' WHERE enrolment_id = '%s'", learner);
    String first = facts().getFirst().data();

    // When
    var answer = publish(administrator, "2100-01-05", null);

    // Then
    answer.statusCode(200).body("published", equalTo(1)).body("next", nullValue());
    assertThat(facts()).hasSize(2);
    assertThat(facts().getLast().data().replaceAll("\"day\":\"[-0-9]+\"", ""))
        .isEqualTo(first.replaceAll("\"day\":\"[-0-9]+\"", ""));
    assertThat(facts().getLast().institution()).isEqualTo(facts().getFirst().institution());
    publish(administrator, "2100-01-06", null).body("published", equalTo(0));
  }

  @Test
  void manyDaysArePublishedInBatchesEachOnce() throws SQLException {
    // Given
    keepDays(BATCH + 1);

    // When
    var first = publish(administrator, "2100-01-01", null).statusCode(200);
    var second = publish(administrator, "2100-01-01", first.extract().path("next"));

    // Then
    first.body("published", equalTo(BATCH));
    second.statusCode(200).body("published", equalTo(1)).body("next", nullValue());
    assertThat(facts()).hasSize(BATCH + 1).extracting(PublishedEvent::data).doesNotHaveDuplicates();
  }

  @Test
  void onlyAdministratorsPublish() {
    String auditor = Tokens.auditor(UUID.randomUUID());
    String partner = Tokens.partnerAdministrator(UUID.randomUUID(), UUID.randomUUID());
    for (String token : List.of(auditor, partner, Tokens.tutor(UUID.randomUUID()))) {
      publish(token, "2100-01-01", null).statusCode(403);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"+999999999-12-31", "-0001-01-01", "2026-02-30", "yesterday", ""})
  void dayThatNoCalendarShowsIsRefused(String since) {
    publish(administrator, since, null).statusCode(400);
  }

  private void keepDays(int count) throws SQLException {
    execute(
        """
        INSERT INTO learning_day
        SELECT date '2100-01-01' + n, enrolment_id, learner_id, offering_id, institution_id,
               course_id, course_version_id, 0, 0, enrolment_id, confirmed_at
        FROM known_enrolment, generate_series(0, %d) AS n WHERE enrolment_id = '%s'
        """
            .formatted(count - 1, learner.enrolmentId()));
  }

  private List<PublishedEvent> facts() {
    return events.outbox(Facts.PROGRESS).stream()
        .filter(event -> event.key().equals(learner.enrolmentId().toString()))
        .toList();
  }

  private void execute(String sql, Learner learner) throws SQLException {
    execute(sql.formatted(learner.enrolmentId()));
  }

  private void execute(String sql) throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static ValidatableResponse publish(String token, String since, String after) {
    String next = after == null ? "" : ",\"after\":\"" + after + "\"";
    return given()
        .auth()
        .oauth2(token)
        .contentType(ContentType.JSON)
        .body("{\"since\":\"" + since + "\"" + next + "}")
        .post("/api/tutoring/v1/learning-days/publish")
        .then();
  }
}
