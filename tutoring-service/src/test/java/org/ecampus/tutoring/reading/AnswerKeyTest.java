package org.ecampus.tutoring.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.ecampus.kit.testing.Events;
import org.ecampus.kit.testing.ServiceTest;
import org.ecampus.tutoring.Facts;
import org.ecampus.tutoring.Learner;
import org.ecampus.tutoring.TestCourse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The key of a knowledge check stays in the service until the check is passed. */
@ServiceTest
class AnswerKeyTest {

  private static final String NOTHING_ANSWERED = "{\"answers\":[]}";

  @Inject Events events;
  @Inject ObjectMapper json;
  private final TestCourse course = TestCourse.fresh();
  private Facts facts;

  @BeforeEach
  void listen() {
    facts = new Facts(events);
  }

  @Test
  void noAnswerNamesACorrectOptionBeforeTheCheckIsPassed() throws Exception {
    // Given
    Learner learner = facts.learnerIn(course);

    // When
    List<String> answers = everyAnswerBeforePassing(learner);

    // Then
    assertThat(answers).hasSize(24);
    assertThat(fieldNames(answers)).noneMatch(name -> name.contains("correct"));
    assertThat(fieldNames(answers)).contains("optionid", "questions").doesNotContain("right");
  }

  @Test
  void answersDoNotDependOnTheKeyBeforeTheCheckIsPassed() {
    // Given
    TestCourse opposite = course.nextVersion().withTheOppositeKey();
    Learner learner = facts.learnerIn(course);
    Learner other = facts.learnerIn(opposite);

    // When
    List<String> answers = everyAnswerBeforePassing(learner);
    List<String> otherAnswers = everyAnswerBeforePassing(other);

    // Then
    assertThat(withoutNames(otherAnswers, other)).isEqualTo(withoutNames(answers, learner));
  }

  @Test
  void failedAttemptTellsTheScoreAlone() {
    // Given
    Learner learner = facts.learnerIn(course);

    // When
    var answer = learner.attempt(course.halfRightAnswers()).statusCode(200);

    // Then
    answer.body("scorePercent", equalTo(50)).body("questions", nullValue());
    assertThat(answer.extract().asString()).doesNotContain("correct", "right");
  }

  @Test
  void passingAttemptTellsTheKeyAndWhatWasRight() {
    // Given
    Learner learner = facts.learnerIn(course);

    // When
    var answer = learner.attempt(course.rightAnswers()).statusCode(200);

    // Then
    assertThat(answer.extract().<List<String>>path("questions[0].correctOptionIds"))
        .containsExactly(course.right().toString());
  }

  @Test
  void learnerWhoHasPassedDoesNotPassTheKeyOnToOthersByReading() {
    // Given
    Learner passed = facts.learnerIn(course);
    Learner other = facts.enrol(course);

    // When
    passed.attempt(course.rightAnswers()).statusCode(200);

    // Then
    assertThat(other.activity(course.check()).asString()).doesNotContain("correct");
    assertThat(passed.activity(course.check()).asString()).doesNotContain("correct");
  }

  private List<String> everyAnswerBeforePassing(Learner learner) {
    List<String> answers = new ArrayList<>(reads(learner));
    for (var id : learner.course().activities()) {
      answers.add(learner.open(id).statusCode(200).extract().asString());
    }
    answers.addAll(reads(learner));
    answers.add(learner.attempt(NOTHING_ANSWERED).statusCode(200).extract().asString());
    answers.add(learner.complete(learner.course().check()).statusCode(409).extract().asString());
    answers.addAll(reads(learner));
    return answers;
  }

  private static List<String> reads(Learner learner) {
    List<String> answers = new ArrayList<>();
    answers.add(learner.list().asString());
    answers.add(learner.outline().asString());
    for (var id : learner.course().activities()) {
      answers.add(learner.activity(id).asString());
    }
    return answers;
  }

  private Set<String> fieldNames(List<String> answers) throws Exception {
    Set<String> names = new TreeSet<>();
    for (String answer : answers) {
      collect(json.readTree(answer), names);
    }
    return names;
  }

  private static void collect(JsonNode node, Set<String> names) {
    node.fieldNames().forEachRemaining(name -> names.add(name.toLowerCase(Locale.ROOT)));
    node.forEach(child -> collect(child, names));
  }

  private static List<String> withoutNames(List<String> answers, Learner learner) {
    return answers.stream()
        .map(answer -> answer.replace(learner.enrolmentId().toString(), "enrolment"))
        .map(answer -> answer.replace(learner.course().versionId().toString(), "version"))
        .map(answer -> answer.replaceAll("\"url\":\"[^\"]+files[^\"]+\"", "link"))
        .map(answer -> answer.replaceAll("\"attemptId\":\"[^\"]+\"", "attempt"))
        .map(answer -> answer.replaceAll("\"traceId\":\"[^\"]+\"", "trace"))
        .map(answer -> answer.replaceAll("\"[a-zA-Z]+At\":\"[^\"]+\"", "time"))
        .toList();
  }
}
