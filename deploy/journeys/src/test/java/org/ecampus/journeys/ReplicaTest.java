package org.ecampus.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.ecampus.client.Answer;
import org.ecampus.local.Replica;
import org.ecampus.local.Service;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One of two replicas dies in the middle of work; whoever repeats a write has made it once. */
@Journey
class ReplicaTest {

  private static final int COURSES = 12;
  private static final int AT_ONCE = 3;
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final List<Replica> VICTIMS =
      List.of(
          new Replica(Service.CATALOGUE, 1),
          new Replica(Service.ENROLMENT, 2),
          new Replica(Service.TUTORING, 1),
          new Replica(Service.CERTIFICATION, 2));

  /** What never changes anything, and so never fails at the gateway while one replica lives. */
  private static final List<String> READS =
      List.of(
          "/api/catalogue/v1/courses",
          "/api/enrolment/v1/enrolments",
          "/api/tutoring/v1/enrolments",
          "/api/certification/v1/certificates");

  private final World world;
  private final Learner amina;
  private final AtomicInteger steps = new AtomicInteger();
  private final AtomicBoolean over = new AtomicBoolean();
  private final ConcurrentLinkedQueue<String> refusals = new ConcurrentLinkedQueue<>();

  ReplicaTest(World world) {
    this.world = world;
    this.amina = new Learner(world, People.LEARNER);
  }

  @BeforeEach
  void everyServiceHasTwo() {
    for (Service service : Service.values()) {
      assumeTrue(world.replicasOf(service).size() > 1);
    }
  }

  @AfterEach
  void everythingStandsAgain() {
    VICTIMS.forEach(victim -> await().atMost(PATIENCE).until(() -> ready(victim)));
  }

  @Test
  void replicasThatDieUnderLoadLoseNoReadNoWriteAndNoEvent() throws Exception {
    // Given
    amina.setProfile();
    List<String> courses =
        IntStream.range(0, COURSES)
            .mapToObj(one -> course("Learned while replicas died " + one))
            .toList();

    // When
    try (var threads = Executors.newFixedThreadPool(AT_ONCE + 1)) {
      Future<?> reader = threads.submit(this::read);
      try {
        learnWhileReplicasDie(courses, threads);
      } finally {
        over.set(true);
      }
      reader.get(1, TimeUnit.MINUTES);
    }

    // Then
    assertThat(refusals).isEmpty();
    for (String course : courses) {
      amina.certificate(course);
      assertThat(amina.certificates(course)).hasSize(1);
    }
  }

  private void learnWhileReplicasDie(List<String> courses, ExecutorService threads)
      throws Exception {
    List<? extends Future<?>> learning =
        courses.stream().map(course -> threads.submit(() -> learn(course))).toList();
    killOneAfterTheOther();
    for (Future<?> one : learning) {
      one.get(2, TimeUnit.MINUTES);
    }
  }

  /** Each when the learners have got a little further; together they take three steps a course. */
  private void killOneAfterTheOther() {
    for (int victim = 0; victim < VICTIMS.size(); victim++) {
      int reached = 3 + victim * 6;
      await()
          .atMost(PATIENCE)
          .pollInterval(Duration.ofMillis(10))
          .until(() -> steps.get() >= reached);
      world.campus().part(VICTIMS.get(victim).name()).kill();
    }
  }

  private void learn(String course) {
    String key = UUID.randomUUID().toString();
    Answer enrolled =
        insist(
            () ->
                amina
                    .at("/api/enrolment/v1/enrolments")
                    .with("Idempotency-Key", key)
                    .post(Json.of(Map.of("offeringId", course))));
    String id = enrolled.json().path("enrolmentId").asText();
    String event = enrolled.header("Ecampus-Event").orElseThrow();
    Answer outline =
        insist(
            () -> amina.at("/api/tutoring/v1/enrolments/" + id).with("Ecampus-After", event).get());
    for (JsonNode activity : Learner.activities(outline.json())) {
      insist(() -> amina.completing(id, activity));
    }
  }

  /** As clients do whose connection broke off: the same again, until there is an answer. */
  private Answer insist(Callable<Answer> request) {
    Answer answer =
        await()
            .atMost(PATIENCE)
            .pollDelay(Duration.ZERO)
            .pollInterval(Duration.ofMillis(50))
            .ignoreException(UncheckedIOException.class)
            .until(request, Answer::ok);
    steps.incrementAndGet();
    return answer;
  }

  /** An answer that breaks off in its middle has begun with success, and is asked for again. */
  private void read() {
    while (!over.get()) {
      for (String path : READS) {
        Answer answer =
            await()
                .atMost(PATIENCE)
                .pollDelay(Duration.ZERO)
                .ignoreException(UncheckedIOException.class)
                .until(() -> amina.at(path).get(), any -> true);
        if (!answer.ok()) {
          refusals.add(answer.toString());
        }
      }
    }
  }

  private boolean ready(Replica replica) {
    try {
      return world.managementOf(replica, "/q/health/ready").get().ok();
    } catch (UncheckedIOException notYet) {
      return false;
    }
  }

  private String course(String title) {
    return new Authoring(world).publish(Authoring.shortCourse(title));
  }
}
