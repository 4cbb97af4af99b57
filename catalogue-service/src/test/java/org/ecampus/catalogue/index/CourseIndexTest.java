package org.ecampus.catalogue.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecampus.catalogue.Campus.COURSES;
import static org.ecampus.catalogue.Campus.DRAFTS;
import static org.ecampus.catalogue.Campus.administrator;
import static org.ecampus.catalogue.Campus.anybody;
import static org.ecampus.catalogue.Campus.course;
import static org.ecampus.catalogue.Campus.inReview;
import static org.ecampus.catalogue.Campus.learner;
import static org.ecampus.catalogue.Campus.published;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.arc.ClientProxy;
import io.quarkus.test.junit.QuarkusMock;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.ecampus.catalogue.Tables;
import org.ecampus.catalogue.listing.ListingChanges;
import org.ecampus.catalogue.listing.SlowChanges;
import org.ecampus.kit.testing.Events;
import org.ecampus.kit.testing.ServiceTest;
import org.junit.jupiter.api.Test;

@ServiceTest
class CourseIndexTest {

  private static final String OPENED = "org.ecampus.tutoring.offering.opened.v1";
  private static final Duration LONG = Duration.ofSeconds(20);

  @Inject CourseIndex index;
  @Inject Tables tables;
  @Inject Events events;
  @Inject ListingChanges changes;

  private final String word = "w" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);

  @Test
  void changesOfOtherReplicasAreFound() {
    // Given
    UUID id = published(UUID.randomUUID(), titled(word));
    search().then().body("total", equalTo(1));

    // When
    tables.execute("DELETE FROM listed_course WHERE course_id = '" + id + "'");
    index.catchesUp(LONG);

    // Then
    search().then().body("total", equalTo(0));
  }

  @Test
  void searchWaitsForTheIndexOfThisReplicaAfterAnEvent() throws Exception {
    // Given
    UUID id = published(UUID.randomUUID(), titled(word));
    search().then().body("total", equalTo(1));
    var slow = new SlowChanges(ClientProxy.unwrap(changes));
    QuarkusMock.installMockForType(slow, ListingChanges.class);
    UUID event = run(UUID.randomUUID(), 1, id, "OPEN", "sw");

    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      // When
      var answer = threads.submit(() -> searchAfter(event));
      assertThat(slow.isAsked()).isTrue();
      var early = answer.isDone();
      slow.goOn();

      // Then
      assertThat(early).as("it waits").isFalse();
      assertThat(runLanguages(answer.get(20, TimeUnit.SECONDS))).contains("sw");
    }
  }

  @Test
  void searchWaitsForNothingAfterAnEventOfThisServiceThatIsFollowed() {
    // Given
    UUID id = inReview(UUID.randomUUID(), titled(word));
    String event = administrator().post(DRAFTS + "/{id}/publish", id).header("Ecampus-Event");

    // When
    Response answer = searchAfter(UUID.fromString(event));

    // Then
    answer.then().statusCode(200).body("total", equalTo(1));
  }

  @Test
  void searchIsRefusedWhenTheIndexIsTooFarBehind() {
    // Given
    UUID id = inReview(UUID.randomUUID(), titled(word));
    var slow = new SlowChanges(ClientProxy.unwrap(changes));
    QuarkusMock.installMockForType(slow, ListingChanges.class);
    administrator().post(DRAFTS + "/{id}/publish", id).then().statusCode(200);

    // When
    Response answer = search();

    // Then
    slow.goOn();
    answer.then().statusCode(503).header("Retry-After", "1");
  }

  @Test
  void searchIsRefusedAfterAnEventThatHasNotArrived() {
    searchAfter(UUID.randomUUID()).then().statusCode(503);
  }

  @Test
  void whatIsNotForEverybodyIsInNoHitAndNoCount() {
    // Given
    inReview(UUID.randomUUID(), titled(word + " draft"));
    UUID id = published(UUID.randomUUID(), titled(word));
    run(id, "INVITED", "pt");
    run(id, "CLOSED", "ar");
    run(id, "APPROVAL", "es");

    // When
    index.catchesUp(LONG);
    Response answer = search();

    // Then
    answer.then().body("total", equalTo(1));
    assertThat(runLanguages(answer)).contains("es").doesNotContain("pt", "ar");
    assertThat(answer.<List<String>>path("facets.startMonth.value")).containsExactly("2027-02");
    anybody().queryParam("q", word + " draft").get(COURSES).then().body("total", equalTo(1));
  }

  @Test
  void aRunIsFoundInItsLatestStateHoweverItsFactsArrive() {
    // Given
    UUID id = published(UUID.randomUUID(), titled(word));
    UUID offering = UUID.randomUUID();
    run(offering, 2, id, "OPEN", "fr");

    // When
    run(offering, 1, id, "OPEN", "ar");
    index.catchesUp(LONG);

    // Then
    assertThat(runLanguages(search())).contains("fr").doesNotContain("ar");
  }

  private void run(UUID courseId, String admission, String language) {
    run(UUID.randomUUID(), 1, courseId, admission, language);
  }

  private UUID run(UUID id, int revision, UUID courseId, String admission, String language) {
    return events.deliver(
        OPENED,
        id.toString(),
        """
        {"offeringId": "%s", "revision": %d, "subjectKind": "COURSE", "subjectId": "%s",
         "admission": "%s", "language": "%s", "startsOn": "2027-02-01"}
        """
            .formatted(id, revision, courseId, admission, language));
  }

  private Response search() {
    return anybody().queryParam("q", '"' + word + '"').get(COURSES);
  }

  private Response searchAfter(UUID event) {
    return learner().header("Ecampus-After", event.toString()).queryParam("q", word).get(COURSES);
  }

  private static List<String> runLanguages(Response answer) {
    answer.then().statusCode(200);
    return answer.path("facets.runLanguage.value");
  }

  private static ObjectNode titled(String title) {
    ObjectNode course = course();
    ((ObjectNode) course.at("/texts/en")).put("title", title);
    return course;
  }
}
