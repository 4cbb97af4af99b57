package org.ecampus.tutoring.knowledgecheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.ecampus.kit.id.Ids;
import org.ecampus.kit.testing.Events;
import org.ecampus.kit.testing.ServiceTest;
import org.ecampus.kit.testing.Statements;
import org.ecampus.tutoring.Facts;
import org.ecampus.tutoring.Learner;
import org.ecampus.tutoring.TestCourse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ServiceTest
class AttemptResourceTest {

  private static final int ALLOWED = 3;

  @Inject Events events;
  @Inject DataSource database;
  private final TestCourse course = TestCourse.fresh();
  private Facts facts;
  private Learner learner;

  @BeforeEach
  void enrol() {
    facts = new Facts(events);
    learner = facts.learnerIn(course);
  }

  @Test
  void rightAnswersPassAndCompleteTheCheck() {
    // When
    var answer = learner.attempt(course.rightAnswers());

    // Then
    answer
        .statusCode(200)
        .body("attemptId", notNullValue())
        .body("number", equalTo(1))
        .body("scorePercent", equalTo(100))
        .body("passed", equalTo(true))
        .body("attempts.made", equalTo(1))
        .body("questions.right", contains(true, true))
        .body("activity.state", equalTo("COMPLETED"))
        .body("activity.progress.completedMinutes", equalTo(70));
  }

  @Test
  void answersBelowThePassMarkFailAndLeaveTheCheckOpen() {
    // When
    var answer = learner.attempt(course.halfRightAnswers());

    // Then
    answer
        .statusCode(200)
        .body("scorePercent", equalTo(50))
        .body("passed", equalTo(false))
        .body("activity.state", equalTo("OPENED"));
    learner
        .activity(course.check())
        .then()
        .body("content.scorePercent", equalTo(50))
        .body("content.passed", equalTo(false))
        .body("content.attempts.made", equalTo(1));
  }

  @Test
  void practiceAfterPassingKeepsTheScoreThatPassed() {
    // Given
    learner.attempt(course.rightAnswers()).statusCode(200);

    // When
    var practice = learner.attempt(course.halfRightAnswers());

    // Then
    practice
        .statusCode(200)
        .body("passed", equalTo(false))
        .body("activity.state", equalTo("COMPLETED"))
        .body("activity.scorePercent", equalTo(100));
  }

  @Test
  void unknownQuestionIsRefusedAndNotCounted() {
    // Given
    String answers = TestCourse.answers(TestCourse.answer(UUID.randomUUID(), course.right()));

    // When
    var answer = learner.attempt(answers);

    // Then
    expectInvalid(answer, "answers[0].questionId");
    expectMade(0);
  }

  @Test
  void optionOfAnotherQuestionIsRefused() {
    // Given
    String answers = TestCourse.answers(TestCourse.answer(course.multipleChoice(), course.right()));

    // When
    var answer = learner.attempt(answers);

    // Then
    expectInvalid(answer, "answers[0].optionIds");
  }

  @Test
  void questionAnsweredTwiceIsRefused() {
    // Given
    String twice = TestCourse.answer(course.singleChoice(), course.right());

    // When
    var answer = learner.attempt(TestCourse.answers(twice, twice));

    // Then
    expectInvalid(answer, "answers[1].questionId");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "[]",
        "{}",
        "{\"answers\":null}",
        "{\"answers\":[null]}",
        "{\"answers\":[{}]}",
        "{\"answers\":[{\"questionId\":\"x\",\"optionIds\":[]}]}",
        "{\"answers\":[{\"questionId\":\"0198f0a0-000a-700a-800a-000000013556\"}]}",
        "{\"answers\":[],\"score\":100}"
      })
  void malformedAttemptIsRefused(String body) {
    learner.attempt(body).statusCode(400).contentType("application/problem+json");
  }

  @Test
  void attemptAtWhatIsNoKnowledgeCheckIsRefused() {
    learner
        .attempt(course.page(), course.rightAnswers())
        .statusCode(409)
        .body("type", equalTo("urn:ecampus:problem:not-a-knowledge-check"));
  }

  @Test
  void attemptsAreBoundedByTheChoiceOfTheAuthor() {
    // Given
    Learner limited = learnerWithThreeAttempts();
    attemptThreeTimes(limited);

    // When
    var oneTooMany = limited.attempt(limited.course().rightAnswers());

    // Then
    oneTooMany.statusCode(409).body("type", equalTo("urn:ecampus:problem:attempts-used-up"));
    limited.activity(limited.course().check()).then().body("state", equalTo("OPENED"));
  }

  @Test
  void enrollingAgainGivesNoNewAttempts() {
    // Given
    Learner before = learnerWithThreeAttempts();
    attemptThreeTimes(before);
    facts.withdraw(before);

    // When
    Learner again = facts.enrol(before.id(), before.course(), "2026-06-05T08:00:00Z");

    // Then
    again.attempt(before.course().rightAnswers()).statusCode(409);
    again
        .activity(before.course().check())
        .then()
        .body("content.attempts.made", equalTo(ALLOWED))
        .body("content.attempts.allowed", equalTo(ALLOWED))
        .body("content.attempts.nextAttemptAt", nullValue());
  }

  @Test
  void otherLearnersAndOtherVersionsHaveAttemptsOfTheirOwn() {
    // Given
    Learner used = learnerWithThreeAttempts();
    attemptThreeTimes(used);
    TestCourse next = used.course().nextVersion();
    facts.publish(next);

    // When
    Learner other = facts.enrol(used.course());
    Learner later = facts.enrol(used.id(), next, "2026-06-05T08:00:00Z");

    // Then
    other.attempt(used.course().rightAnswers()).statusCode(200);
    later.attempt(next.rightAnswers()).statusCode(200).body("number", equalTo(1));
  }

  @Test
  void attemptsAtTheSameTimeDoNotExceedTheBound() throws InterruptedException {
    // Given
    Learner limited = learnerWithThreeAttempts();

    // When
    List<Integer> answers = atTheSameTime(Collections.nCopies(2 * ALLOWED, failing(limited)));

    // Then
    assertThat(answers).containsOnly(200, 409);
    assertThat(answers).filteredOn(status -> status == 200).hasSize(ALLOWED);
  }

  @Test
  void attemptsInTwoEnrolmentsAtTheSameTimeShareTheBound() throws InterruptedException {
    // Given
    Learner limited = learnerWithThreeAttempts();
    Learner also =
        new Learner(
            limited.id(), Ids.next(), Ids.next(), limited.institutionId(), limited.course());
    facts.confirm(also, "2026-06-02T08:00:00Z");
    List<Callable<Integer>> attempts = new ArrayList<>();
    attempts.addAll(Collections.nCopies(ALLOWED, failing(limited)));
    attempts.addAll(Collections.nCopies(ALLOWED, failing(also)));

    // When
    List<Integer> answers = atTheSameTime(attempts);

    // Then
    assertThat(answers).containsOnly(200, 409);
    assertThat(answers).filteredOn(status -> status == 200).hasSizeLessThanOrEqualTo(ALLOWED);
    assertThat(answers).contains(200);
  }

  @Test
  void fourthAttemptWaitsAndIsToldForHowLong() {
    // Given
    attemptThreeTimes(learner);

    // When
    var tooSoon = learner.attempt(course.rightAnswers());

    // Then
    tooSoon
        .statusCode(429)
        .contentType("application/problem+json")
        .header("Retry-After", Integer::parseInt, allOf(greaterThan(0), lessThanOrEqualTo(61)))
        .body("type", equalTo("urn:ecampus:problem:attempt-too-soon"));
    expectMade(ALLOWED);
    learner.activity(course.check()).then().body("content.attempts.nextAttemptAt", notNullValue());
  }

  @Test
  void fourthAttemptIsTakenOnceTheWaitIsOver() throws SQLException {
    // Given
    for (int number = 1; number <= ALLOWED; number++) {
      insertEarlierAttempt(number);
    }

    // When
    var fourth = learner.attempt(course.rightAnswers());

    // Then
    fourth.statusCode(200).body("number", equalTo(ALLOWED + 1)).body("passed", equalTo(true));
  }

  @Test
  void practiceAfterPassingDoesNotWait() {
    // Given
    learner.attempt(course.rightAnswers()).statusCode(200);
    attemptThreeTimes(learner);

    // When
    var practice = learner.attempt(course.halfRightAnswers());

    // Then
    practice.statusCode(200).body("attempts.nextAttemptAt", nullValue());
  }

  @Test
  void whoHasPassedPractisesBeyondTheChoiceOfTheAuthorAndMayPassAgainWhenEnrolledAgain() {
    // Given
    TestCourse strict = TestCourse.fresh().withCheck(1, "AFTER_PASSING");
    Learner before = facts.learnerIn(strict);
    before.attempt(strict.rightAnswers()).statusCode(200).body("attempts.allowed", equalTo(50));
    facts.withdraw(before);

    // When
    Learner again = facts.enrol(before.id(), strict, "2026-06-05T08:00:00Z");

    // Then
    again
        .attempt(strict.rightAnswers())
        .statusCode(200)
        .body("number", equalTo(2))
        .body("activity.state", equalTo("COMPLETED"));
  }

  @Test
  void lastAttemptTellsWhatWasRightWhereTheAuthorChoseSo() {
    // Given
    TestCourse telling = TestCourse.fresh().withCheck(2, "AFTER_LAST_ATTEMPT");
    Learner failing = facts.learnerIn(telling);
    var first = failing.attempt(telling.halfRightAnswers()).statusCode(200);

    // When
    var last = failing.attempt(telling.halfRightAnswers()).statusCode(200);

    // Then
    first.body("questions", nullValue());
    last.body("questions.right", contains(true, false));
    assertThat(last.extract().asString()).doesNotContain("correct");
  }

  @Test
  void sameKeyGetsTheSameAnswerAndCountsOnce() {
    // Given
    String first = attemptWithKey("one", course.halfRightAnswers()).extract().asString();

    // When
    var again = attemptWithKey("one", course.halfRightAnswers());

    // Then
    assertThat(again.statusCode(200).extract().asString()).isEqualTo(first);
    expectMade(1);
  }

  @Test
  void sameKeyWithOtherAnswersIsRefused() {
    // Given
    attemptWithKey("two", course.halfRightAnswers()).statusCode(200);

    // When
    var other = attemptWithKey("two", course.rightAnswers());

    // Then
    other.statusCode(422);
    expectMade(1);
  }

  @Test
  void everyAttemptIsKeptWithItsAnswers() throws SQLException {
    // Given
    learner.attempt(course.halfRightAnswers()).statusCode(200);

    // When
    learner.attempt(course.rightAnswers()).statusCode(200);

    // Then
    assertThat(scores()).containsExactly(50, 100);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE attempt SET score_percent = 100",
        "SELECT set_config('ecampus.erasing', 'on', true); UPDATE attempt SET score_percent = 100",
        "SELECT set_config('ecampus.erasing', 'on', true); TRUNCATE attempt",
        "DELETE FROM attempt",
        "TRUNCATE attempt"
      })
  void storedAttemptsCannotBeChanged(String change) {
    // Given
    learner.attempt(course.halfRightAnswers()).statusCode(200);

    // When
    var attempt = catchThrowable(() -> execute(change));

    // Then
    assertThat(attempt).isInstanceOf(SQLException.class).hasMessageContaining("only added");
  }

  @Test
  void attemptTakesAHandfulOfStatements() {
    // When
    long first = Statements.count(() -> learner.attempt(course.halfRightAnswers()).statusCode(200));
    long second =
        Statements.count(() -> learner.attempt(course.halfRightAnswers()).statusCode(200));

    // Then
    assertThat(first).isLessThanOrEqualTo(8);
    assertThat(second).as("what is published is parsed once").isLessThanOrEqualTo(6);
  }

  private static Callable<Integer> failing(Learner learner) {
    return () -> learner.attempt(learner.course().halfRightAnswers()).extract().statusCode();
  }

  private static List<Integer> atTheSameTime(List<Callable<Integer>> attempts)
      throws InterruptedException {
    try (var threads = Executors.newCachedThreadPool()) {
      return threads.invokeAll(attempts, 30, TimeUnit.SECONDS).stream()
          .map(Future::resultNow)
          .toList();
    }
  }

  private Learner learnerWithThreeAttempts() {
    return facts.learnerIn(TestCourse.fresh().withCheck(ALLOWED, "AFTER_PASSING"));
  }

  private static void attemptThreeTimes(Learner learner) {
    for (int i = 0; i < ALLOWED; i++) {
      learner.attempt(learner.course().halfRightAnswers()).statusCode(200);
    }
  }

  private void insertEarlierAttempt(int number) throws SQLException {
    String sql =
        """
        INSERT INTO attempt (attempt_id, enrolment_id, learner_id, course_version_id, activity_id,
          number, answers, score_percent, passed, attempted_at, received_at)
        VALUES (gen_random_uuid(), ?, ?, ?, ?, ?, '[]', 0, false, '2026-06-01', '2026-06-01')
        """;
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(sql)) {
      statement.setObject(1, learner.enrolmentId());
      statement.setObject(2, learner.id());
      statement.setObject(3, course.versionId());
      statement.setObject(4, course.check());
      statement.setInt(5, number);
      statement.executeUpdate();
    }
  }

  private ValidatableResponse attemptWithKey(String key, String answers) {
    return learner
        .request()
        .header("Idempotency-Key", key)
        .contentType(ContentType.JSON)
        .body(answers)
        .post(learner.path(course.check()) + "/attempts")
        .then();
  }

  private static void expectInvalid(ValidatableResponse answer, String field) {
    answer
        .statusCode(400)
        .body("type", equalTo("urn:ecampus:problem:invalid-input"))
        .body("errors", hasSize(1))
        .body("errors.field", hasItem(field));
  }

  private void expectMade(int attempts) {
    learner.activity(course.check()).then().body("content.attempts.made", equalTo(attempts));
  }

  private List<Integer> scores() throws SQLException {
    String sql = "SELECT score_percent FROM attempt WHERE enrolment_id = ? ORDER BY number";
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(sql)) {
      statement.setObject(1, learner.enrolmentId());
      var rows = statement.executeQuery();
      List<Integer> scores = new ArrayList<>();
      while (rows.next()) {
        scores.add(rows.getInt(1));
      }
      return scores;
    }
  }

  private void execute(String sql) throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
