package org.ecampus.tutoring.offering;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusMock;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.ecampus.kit.security.Institutions;
import org.ecampus.kit.security.Roles;
import org.ecampus.kit.testing.Events;
import org.ecampus.kit.testing.PublishedEvent;
import org.ecampus.kit.testing.ServiceTest;
import org.ecampus.kit.testing.Tokens;
import org.ecampus.tutoring.Facts;
import org.ecampus.tutoring.TestCourse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ServiceTest
class OfferingResourceTest {

  private static final String PROBLEM = "urn:ecampus:problem:";

  @Inject Events events;

  private final String tutor = Tokens.tutor(UUID.randomUUID());
  private final String administrator = Tokens.administrator(UUID.randomUUID());
  private final UUID institution = UUID.randomUUID();
  private final String partner = Tokens.partnerAdministrator(UUID.randomUUID(), institution);
  private final TestCourse tutored = TestCourse.fresh().ofTrack("TUTORED");
  private final TestCourse partners = TestCourse.fresh().ofTrack("TUTORED").ownedBy(institution);
  private final TestCourse paid = TestCourse.fresh().ofTrack("TUTORED").pricedAt(Runs.PAID);
  private Facts facts;

  @BeforeEach
  void publish() {
    facts = new Facts(events);
    facts.publish(tutored);
    facts.publish(paid);
    facts.publish(partners);
  }

  @Test
  void tutorOpensARunOfAPublishedCourseForTheCentre() {
    // When
    var opened = Runs.open(tutor, Runs.of(paid, "TUTORED", Runs.PAID));

    // Then
    UUID id = Runs.id(opened);
    opened
        .header("Location", equalTo("/api/tutoring/v1/offerings/" + id))
        .body("revision", equalTo(1))
        .body("institutionId", equalTo(Institutions.CENTRE.toString()))
        .body("courseVersionId", equalTo(paid.versionId().toString()))
        .body("price.amount", equalTo("450.00"))
        .body("capacity", equalTo(25));
    Runs.get(tutor, "/" + id).statusCode(200).body("admission", equalTo("INVITED"));
  }

  @Test
  void openingIsToldWithTheWholeState() {
    // When
    UUID id = Runs.id(Runs.open(tutor, Runs.of(paid, "TUTORED", Runs.PAID)));

    // Then
    PublishedEvent event = event(Facts.OPENED, id);
    assertThat(event.institution()).isEqualTo(Institutions.CENTRE);
    JsonNode told = told(Facts.OPENED, id).getFirst();
    assertThat(told.get("revision").asInt()).isEqualTo(1);
    assertThat(told.get("subjectKind").asText()).isEqualTo("COURSE");
    assertThat(told.get("subjectId").asText()).isEqualTo(paid.courseId().toString());
    assertThat(told.get("subjectVersion").asText()).isEqualTo(paid.versionId().toString());
    assertThat(told.get("price").get("currency").asText()).isEqualTo("EUR");
    assertThat(told.get("admission").asText()).isEqualTo("INVITED");
    assertThat(told.get("capacity").asInt()).isEqualTo(25);
    assertThat(told.get("language").asText()).isEqualTo("es");
    assertThat(told.get("startsOn").asText()).isEqualTo("2026-09-14");
  }

  @Test
  void runTakesTheVersionPublishedLast() {
    // Given
    TestCourse next = tutored.nextVersion().changed("2026-03-02T08:00:00Z", "2026-05-02T08:00:00Z");
    facts.publish(next);

    // When
    var opened = Runs.open(tutor, Runs.of(tutored, "TUTORED", Runs.FREE));

    // Then
    opened.body("courseVersionId", equalTo(next.versionId().toString()));
  }

  @Test
  void changeGivesTheNextRevisionAndIsToldWhole() {
    // Given
    UUID id = Runs.id(Runs.open(tutor, Runs.of(paid, "TUTORED", Runs.PAID)));

    // When
    var changed = Runs.change(administrator, id, Runs.change(1, "OPEN"));

    // Then
    changed
        .statusCode(200)
        .body("revision", equalTo(2))
        .body("price.kind", equalTo("SPONSORED"))
        .body("price.amount", nullValue())
        .body("capacity", nullValue())
        .body("startsOn", nullValue());
    JsonNode told = told(Facts.CHANGED, id).getFirst();
    assertThat(told.get("revision").asInt()).isEqualTo(2);
    assertThat(told.get("price").get("sponsor").asText()).isEqualTo("Ministry of Labour");
    assertThat(told.has("capacity")).isFalse();
    assertThat(told.has("startsOn")).isFalse();
    assertThat(told.get("track").asText()).isEqualTo("TUTORED");
  }

  @Test
  void changeOfAnOlderRevisionIsRefusedAndNotTold() {
    // Given
    UUID id = Runs.id(Runs.open(tutor, Runs.of(paid, "TUTORED", Runs.PAID)));
    Runs.change(administrator, id, Runs.change(1, "OPEN")).statusCode(200);

    // When
    var late = Runs.change(tutor, id, Runs.change(1, "CLOSED"));

    // Then
    late.statusCode(409).body("type", equalTo(PROBLEM + "stale-revision"));
    assertThat(told(Facts.CHANGED, id)).hasSize(1);
  }

  @Test
  void standingOfferingIsNotChangedHere() {
    // Given
    TestCourse selfPaced = TestCourse.fresh();
    facts.publish(selfPaced);

    // When
    var change = Runs.change(administrator, selfPaced.courseId(), Runs.change(1, "CLOSED"));

    // Then
    change.statusCode(409).body("type", equalTo(PROBLEM + "standing-offering"));
  }

  @Test
  void trackMustBeThatOfTheCourse() {
    Runs.open(tutor, Runs.of(tutored, "BLENDED", Runs.FREE))
        .statusCode(400)
        .body("errors.field", hasItem("track"));
  }

  @Test
  void courseThatIsNotPublishedHasNoRuns() {
    Runs.open(tutor, Runs.of(TestCourse.fresh(), "SELF_PACED", Runs.FREE))
        .statusCode(400)
        .body("errors.field", hasItem("courseId"));
  }

  @Test
  void archivedCourseGetsNoNewRunsAndThoseThereAreGoOn() {
    // Given
    UUID id = Runs.id(Runs.open(tutor, Runs.of(tutored, "TUTORED", Runs.FREE)));

    // When
    facts.archive(tutored);

    // Then
    Runs.open(tutor, Runs.of(tutored, "TUTORED", Runs.FREE))
        .statusCode(400)
        .body("errors.field", hasItem("courseId"));
    Runs.change(administrator, id, Runs.change(1, "OPEN")).statusCode(200);
  }

  @Test
  void foreignOfferingsDoNotComeEvenWhenTheQueryForgetsThePredicate() {
    // Given
    UUID centres = Runs.id(Runs.open(tutor, Runs.of(tutored, "TUTORED", Runs.FREE)));
    UUID own = Runs.id(Runs.open(partner, Runs.of(partners, "TUTORED", Runs.FREE)));

    // When
    QuarkusMock.installMockForType(new UnscopedOfferings(), OfferingRepository.class);

    // Then
    assertThat(listed(partner)).containsExactly(own.toString());
    assertThat(listed(administrator)).contains(own.toString(), centres.toString());
    assertThat(listed(tutor)).as("the predicate is out").contains(own.toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"kind\":\"PAID\"}",
        "{\"kind\":\"PAID\",\"amount\":\"0.00\",\"currency\":\"EUR\"}",
        "{\"kind\":\"PAID\",\"amount\":\"450\",\"currency\":\"EUR\"}",
        "{\"kind\":\"PAID\",\"amount\":\"450.00\",\"currency\":\"EUX\"}",
        "{\"kind\":\"FREE\",\"amount\":\"450.00\",\"currency\":\"EUR\"}",
        "{\"kind\":\"SPONSORED\",\"sponsor\":\" \"}",
        "{\"kind\":\"SPONSORED\"}",
        "{}",
        "null"
      })
  void priceThatContradictsItselfIsRefused(String price) {
    Runs.open(tutor, Runs.of(tutored, "TUTORED", price))
        .statusCode(400)
        .contentType("application/problem+json");
  }

  @Test
  void tutorGivesNothingAwayThatIsSold() {
    // When
    var opening = Runs.open(tutor, Runs.of(paid, "TUTORED", Runs.FREE));
    UUID id = Runs.id(Runs.open(tutor, Runs.of(paid, "TUTORED", Runs.PAID)));
    var changing = Runs.change(tutor, id, Runs.change(1, "OPEN"));

    // Then
    opening.statusCode(400).body("errors.field", hasItem("price"));
    changing.statusCode(400).body("errors.field", hasItem("price"));
    Runs.get(tutor, "/" + id).body("price.kind", equalTo("PAID"));
    Runs.open(administrator, Runs.of(paid, "TUTORED", Runs.FREE)).statusCode(201);
  }

  @Test
  void partnerOpensAndChangesRunsOfItsOwnCourses() {
    // When
    UUID id = Runs.id(Runs.open(partner, Runs.of(partners, "TUTORED", Runs.FREE)));

    // Then
    assertThat(event(Facts.OPENED, id).institution()).isEqualTo(institution);
    Runs.change(partner, id, Runs.change(1, "OPEN")).statusCode(200);
    Runs.get(administrator, "/" + id)
        .statusCode(200)
        .body("institutionId", equalTo(institution.toString()));
  }

  @Test
  void courseOfAnotherInstitutionIsNoPublishedCourseToAPartner() {
    // When
    var foreign = Runs.open(partner, Runs.of(tutored, "TUTORED", Runs.FREE));
    var missing = Runs.open(partner, Runs.of(TestCourse.fresh(), "TUTORED", Runs.FREE));

    // Then
    foreign.statusCode(400);
    assertThat(foreign.extract().<Object>path("errors"))
        .isEqualTo(missing.statusCode(400).extract().path("errors"));
  }

  @Test
  void foreignOfferingAnswersExactlyAsAMissingOne() {
    // Given
    UUID centres = Runs.id(Runs.open(tutor, Runs.of(tutored, "TUTORED", Runs.FREE)));
    UUID theirs = Runs.id(Runs.open(partner, Runs.of(partners, "TUTORED", Runs.FREE)));

    // When
    String other = Tokens.partnerAdministrator(UUID.randomUUID(), UUID.randomUUID());

    // Then
    Runs.get(partner, "/" + centres).statusCode(404);
    Runs.change(partner, centres, Runs.change(1, "OPEN")).statusCode(404);
    Runs.get(other, "/" + theirs).statusCode(404);
    Runs.get(tutor, "/" + theirs).statusCode(404);
    Runs.change(tutor, theirs, Runs.change(1, "OPEN")).statusCode(404);
    Runs.get(partner, "/" + UUID.randomUUID()).statusCode(404);
  }

  @Test
  void eachInstitutionListsItsOwnNewestFirst() {
    // Given
    UUID first = Runs.id(Runs.open(partner, Runs.of(partners, "TUTORED", Runs.FREE)));
    UUID second = Runs.id(Runs.open(partner, Runs.of(partners, "TUTORED", Runs.PAID)));
    Runs.open(tutor, Runs.of(tutored, "TUTORED", Runs.FREE)).statusCode(201);

    // When
    var list = Runs.get(partner, "");

    // Then
    assertThat(list.statusCode(200).extract().<List<String>>path("items.offeringId"))
        .containsExactly(second.toString(), first.toString());
    Runs.get(administrator, "?courseId=" + partners.courseId()).body("items", hasSize(2));
    Runs.get(partner, "?courseId=" + tutored.courseId()).body("items", hasSize(0));
    String next = Runs.get(partner, "?limit=1").extract().path("next");
    Runs.get(partner, "?limit=1&after=" + next)
        .body("items[0].offeringId", equalTo(first.toString()));
  }

  @Test
  void auditorsAndPartnersProgramsReadAndChangeNothing() {
    // Given
    UUID id = Runs.id(Runs.open(partner, Runs.of(partners, "TUTORED", Runs.FREE)));
    String auditor = Tokens.auditor(UUID.randomUUID());
    String program = Tokens.partnerClient(UUID.randomUUID(), institution);

    // When
    var reads = List.of(Runs.get(auditor, "/" + id), Runs.get(program, "/" + id));

    // Then
    reads.forEach(read -> read.statusCode(200));
    for (String token : List.of(auditor, program, learner())) {
      Runs.open(token, Runs.of(partners, "TUTORED", Runs.FREE)).statusCode(403);
      Runs.change(token, id, Runs.change(1, "OPEN")).statusCode(403);
    }
    Runs.get(learner(), "").statusCode(403);
    given().get(Runs.OFFERINGS).then().statusCode(401);
  }

  @Test
  void sameKeyOpensOneOffering() {
    // Given
    String body = Runs.of(partners, "TUTORED", Runs.FREE);

    // When
    var answers = List.of(openWithKey(body), openWithKey(body));

    // Then
    assertThat(answers.getFirst()).isEqualTo(answers.getLast());
    Runs.get(partner, "").body("items", hasSize(1));
  }

  private static List<String> listed(String token) {
    return Runs.get(token, "?limit=200").statusCode(200).extract().path("items.offeringId");
  }

  private String openWithKey(String body) {
    return given()
        .auth()
        .oauth2(partner)
        .header("Idempotency-Key", "open-once")
        .contentType(ContentType.JSON)
        .body(body)
        .post(Runs.OFFERINGS)
        .then()
        .statusCode(201)
        .extract()
        .path("offeringId");
  }

  private static String learner() {
    return Tokens.of(UUID.randomUUID(), Roles.LEARNER, Roles.COURSE_AUTHOR);
  }

  private PublishedEvent event(String type, UUID offeringId) {
    return events.outbox(type).stream()
        .filter(one -> one.key().equals(offeringId.toString()))
        .findFirst()
        .orElseThrow();
  }

  private List<JsonNode> told(String type, UUID offeringId) {
    return events.published(type).stream()
        .filter(one -> one.get("offeringId").asText().equals(offeringId.toString()))
        .toList();
  }
}
