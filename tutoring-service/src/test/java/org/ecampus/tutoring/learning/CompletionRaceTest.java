package org.ecampus.tutoring.learning;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusMock;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.ecampus.kit.sql.Sql;
import org.ecampus.kit.testing.Events;
import org.ecampus.kit.testing.ServiceTest;
import org.ecampus.tutoring.Facts;
import org.ecampus.tutoring.Learner;
import org.ecampus.tutoring.TestCourse;
import org.ecampus.tutoring.known.KnownCourses;
import org.ecampus.tutoring.known.KnownEnrolments;
import org.ecampus.tutoring.known.UnlockedEnrolments;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class CompletionRaceTest {

  private static final int ROUNDS = 20;

  @Inject Events events;
  @Inject Sql sql;
  @Inject KnownCourses courses;
  private final TestCourse course = TestCourse.fresh();
  private Facts facts;
  private Learner learner;

  @BeforeEach
  void almostComplete() {
    facts = new Facts(events);
    learner = facts.learnerIn(course);
    leaveTwo(learner);
  }

  @Test
  void lastTwoActivitiesCompletedAtTheSameTimeCompleteTheCourseOnce() {
    // Given
    QuarkusMock.installMockForType(new MeetingRepository(sql), LearningRepository.class);

    // When
    List<Integer> answers = atTheSameTime(lastTwo(learner));

    // Then
    assertThat(answers).containsOnly(200);
    assertThat(completions(learner)).isEqualTo(1);
  }

  @Test
  void withoutTheLockTheCourseIsNotCompletedExactlyOnce() {
    // Given
    QuarkusMock.installMockForType(new MeetingRepository(sql), LearningRepository.class);
    QuarkusMock.installMockForType(new UnlockedEnrolments(sql, courses), KnownEnrolments.class);

    // When
    atTheSameTime(lastTwo(learner));

    // Then
    assertThat(completions(learner)).isNotEqualTo(1);
  }

  @Test
  void everyCourseIsCompletedOnceHoweverOftenTheLastStepsAreRepeatedAtTheSameTime() {
    for (int round = 0; round < ROUNDS; round++) {
      // Given
      Learner next = facts.enrol(course);
      leaveTwo(next);

      // When
      List<Integer> answers = atTheSameTime(Stream.of(next, next).flatMap(this::lastTwo));

      // Then
      assertThat(answers).containsOnly(200);
      assertThat(completions(next)).isEqualTo(1);
    }
  }

  private void leaveTwo(Learner learner) {
    learner.complete(course.media()).statusCode(200);
    learner.attempt(course.rightAnswers()).statusCode(200);
  }

  private Stream<Callable<Integer>> lastTwo(Learner learner) {
    return Stream.of(course.page(), course.file()).map(id -> () -> complete(learner, id));
  }

  private static int complete(Learner learner, UUID activityId) {
    return learner.complete(activityId).extract().statusCode();
  }

  private static List<Integer> atTheSameTime(Stream<Callable<Integer>> steps) {
    try (var threads = Executors.newCachedThreadPool()) {
      return threads.invokeAll(steps.toList(), 30, TimeUnit.SECONDS).stream()
          .map(Future::resultNow)
          .toList();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private long completions(Learner learner) {
    String enrolment = learner.enrolmentId().toString();
    return events.published(Facts.COMPLETED).stream()
        .filter(told -> told.get("enrolmentId").asText().equals(enrolment))
        .count();
  }
}
