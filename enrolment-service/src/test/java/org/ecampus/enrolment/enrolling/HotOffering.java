package org.ecampus.enrolment.enrolling;

import static org.awaitility.Awaitility.await;
import static org.ecampus.enrolment.Campus.PATH;
import static org.ecampus.enrolment.Campus.as;

import io.restassured.response.Response;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.ecampus.enrolment.Campus;
import org.ecampus.enrolment.OpenTransaction;

/** Many people want one offering while its seats are locked, and somebody wants another one. */
@ApplicationScoped
class HotOffering {

  static final int PEOPLE = 12;
  private static final int PATIENCE = 30;

  private final Campus campus;
  private final SeatsRepository seats;
  private final ConcurrencyLimit limit;

  HotOffering(Campus campus, SeatsRepository seats, ConcurrencyLimit limit) {
    this.campus = campus;
    this.seats = seats;
    this.limit = limit;
  }

  /** What became of those who wanted the hot one, and of the one who wanted another. */
  record Outcome(List<Integer> hot, Response other) {}

  /** Somebody wants another one meanwhile. */
  Outcome play() throws Exception {
    UUID other = campus.course();
    UUID bystander = campus.learner();
    return play(_ -> ask(bystander, other));
  }

  /** One more wants the hot one. */
  Outcome overrun() throws Exception {
    UUID late = campus.learner();
    return play(hot -> ask(late, hot));
  }

  private Outcome play(Function<UUID, Response> meanwhile) throws Exception {
    UUID hot = campus.course(PEOPLE);
    UUID holder = campus.learner();
    List<UUID> people = new ArrayList<>();
    for (int i = 0; i < PEOPLE; i++) {
      people.add(campus.learner());
    }
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
        OpenTransaction locked = OpenTransaction.doing(() -> seats.enter(hot, holder))) {
      List<Future<Integer>> wishes = new ArrayList<>();
      people.forEach(one -> wishes.add(threads.submit(() -> ask(one, hot).statusCode())));
      await().atMost(PATIENCE, TimeUnit.SECONDS).until(() -> limit.inside(hot) == PEOPLE);
      Response other = meanwhile.apply(hot);
      locked.commit();
      return new Outcome(statuses(wishes), other);
    }
  }

  private static List<Integer> statuses(List<Future<Integer>> wishes) throws Exception {
    List<Integer> statuses = new ArrayList<>();
    for (Future<Integer> wish : wishes) {
      statuses.add(wish.get(PATIENCE, TimeUnit.SECONDS));
    }
    return statuses;
  }

  private static Response ask(UUID learner, UUID offering) {
    return as(learner)
        .body("{\"offeringId\":\"%s\"}".formatted(offering))
        .post(PATH + "/enrolments");
  }
}
