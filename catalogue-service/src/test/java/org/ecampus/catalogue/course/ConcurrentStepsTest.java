package org.ecampus.catalogue.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecampus.catalogue.Campus.COURSES;
import static org.ecampus.catalogue.Campus.DRAFTS;
import static org.ecampus.catalogue.Campus.administrator;
import static org.ecampus.catalogue.Campus.course;
import static org.ecampus.catalogue.Campus.draft;
import static org.ecampus.catalogue.Campus.inReview;
import static org.ecampus.catalogue.Campus.published;
import static org.ecampus.catalogue.Campus.tutor;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.ecampus.kit.testing.Events;
import org.ecampus.kit.testing.ServiceTest;
import org.junit.jupiter.api.Test;

@ServiceTest
class ConcurrentStepsTest {

  private static final int AT_ONCE = 8;
  private static final String PUBLISHED = "org.ecampus.catalogue.course.published.v1";

  @Inject Events events;

  private final UUID tutor = UUID.randomUUID();

  @Test
  void publishesOnceWhenManyPublishAtOnce() throws Exception {
    // Given
    UUID id = inReview(tutor, course());

    // When
    List<Integer> answers = race(i -> administrator().post(DRAFTS + "/{id}/publish", id));

    // Then
    assertThat(answers).containsOnly(200, 409).containsOnlyOnce(200);
    assertThat(events.published(PUBLISHED))
        .filteredOn(fact -> fact.get("courseId").asText().equals(id.toString()))
        .hasSize(1);
  }

  @Test
  void opensOneDraftWhenManyOpenAtOnce() throws Exception {
    // Given
    UUID id = published(tutor, course());

    // When
    List<Integer> answers = race(i -> tutor(tutor).post(COURSES + "/{id}/drafts", id));

    // Then
    assertThat(answers).containsOnly(201, 409).containsOnlyOnce(201);
  }

  @Test
  void losesNoChangeWhenManyChangeTheSameRevision() throws Exception {
    // Given
    UUID id = draft(tutor, course());

    // When
    List<Integer> answers =
        race(i -> tutor(tutor).body(titled("Title " + i)).put(DRAFTS + "/{id}", id));

    // Then
    assertThat(answers).containsOnly(200, 409).containsOnlyOnce(200);
    assertThat(tutor(tutor).get(DRAFTS + "/{id}", id).<String>path("draft.title"))
        .isEqualTo("Title " + answers.indexOf(200));
  }

  private static String titled(String title) {
    ObjectNode change = course().put("revision", 1);
    ((ObjectNode) change.at("/texts/en")).put("title", title);
    return change.toString();
  }

  private static List<Integer> race(IntFunction<Response> request) throws Exception {
    CyclicBarrier start = new CyclicBarrier(AT_ONCE);
    try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Callable<Integer>> tasks =
          IntStream.range(0, AT_ONCE)
              .<Callable<Integer>>mapToObj(
                  i ->
                      () -> {
                        start.await(30, TimeUnit.SECONDS);
                        return request.apply(i).statusCode();
                      })
              .toList();
      return people.invokeAll(tasks, 60, TimeUnit.SECONDS).stream().map(Future::resultNow).toList();
    }
  }
}
