package org.ecampus.enrolment.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecampus.enrolment.Campus.PATH;
import static org.ecampus.enrolment.Campus.as;
import static org.ecampus.enrolment.Campus.asAdministrator;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.ecampus.enrolment.Campus;
import org.ecampus.enrolment.OpenTransaction;
import org.ecampus.enrolment.Tables;
import org.ecampus.enrolment.enrolling.Seating;
import org.ecampus.enrolment.published.EnrolmentConfirmed;
import org.ecampus.enrolment.published.LearnerErased;
import org.ecampus.kit.testing.Events;
import org.ecampus.kit.testing.PublishedEvent;
import org.ecampus.kit.testing.ServiceTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A learner is erased while something of theirs is being added; offerings hold either one up. */
@ServiceTest
class ErasureRaceTest {

  private static final int PATIENCE = 20;

  @Inject Campus campus;
  @Inject Events events;
  @Inject Tables tables;
  @Inject Seating seating;

  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private UUID learner;
  private UUID first;
  private UUID second;

  @BeforeEach
  void enrolInTheFirst() {
    learner = campus.learner();
    first = campus.course();
    second = campus.course();
    campus.enrol(learner, first);
  }

  @AfterEach
  void end() {
    threads.close();
  }

  @Test
  void whoeverIsBeingErasedIsNotEnrolledAnyMore() throws Exception {
    // When
    List<Response> answers = whileHeldUp(first, this::erase, this::enrolInTheSecond);

    // Then
    answers.getFirst().then().statusCode(201);
    answers
        .getLast()
        .then()
        .statusCode(422)
        .body("type", equalTo("urn:ecampus:problem:profile-missing"));
    assertThat(count("enrolment")).isZero();
    assertThat(confirmed(second)).isZero();
  }

  @Test
  void erasureFindsTheEnrolmentThatIsBeingMadeBeforeIt() throws Exception {
    // When
    List<Response> answers = whileHeldUp(second, this::enrolInTheSecond, this::erase);

    // Then
    answers.getFirst().then().statusCode(201);
    answers.getLast().then().statusCode(201).body("answers[0].removed.enrolment", equalTo(2));
    assertThat(count("enrolment")).isZero();
  }

  @Test
  void certificateThatComesMeanwhileIsNotKept() throws Exception {
    // When
    whileHeldUp(
        first,
        this::erase,
        () -> {
          campus.certify(UUID.randomUUID(), learner, first, first);
          return null;
        });

    // Then
    assertThat(count("known_certificate")).isZero();
  }

  @Test
  void twoErasuresAtOnceAreOne() throws Exception {
    // When
    List<Response> answers = whileHeldUp(first, this::erase, this::erase);

    // Then
    assertThat(answers).extracting(Response::statusCode).containsExactly(201, 201);
    assertThat(events.outbox(LearnerErased.TYPE))
        .extracting(PublishedEvent::key)
        .containsOnlyOnce(learner.toString());
  }

  /** What comes of one that waits for the offering's lock and another that then waits for it. */
  private <T> List<T> whileHeldUp(UUID offering, Callable<T> one, Callable<T> other)
      throws Exception {
    try (OpenTransaction holder = OpenTransaction.doing(() -> seating.own(offering))) {
      Future<T> before = threads.submit(one);
      tables.awaitWaiters(1);
      Future<T> after = threads.submit(other);
      tables.awaitWaiters(2);
      holder.commit();
      T answer = before.get(PATIENCE, TimeUnit.SECONDS);
      return Arrays.asList(answer, after.get(PATIENCE, TimeUnit.SECONDS));
    }
  }

  private Response erase() {
    return asAdministrator().post(PATH + "/learners/" + learner + "/erasure");
  }

  private Response enrolInTheSecond() {
    return as(learner).body("{\"offeringId\":\"%s\"}".formatted(second)).post(PATH + "/enrolments");
  }

  private int count(String table) {
    return tables.rows("SELECT 1 FROM %s WHERE learner_id = '%s'".formatted(table, learner)).size();
  }

  private long confirmed(UUID offering) {
    return events.published(EnrolmentConfirmed.TYPE).stream()
        .filter(fact -> fact.path("offeringId").asText().equals(offering.toString()))
        .count();
  }
}
