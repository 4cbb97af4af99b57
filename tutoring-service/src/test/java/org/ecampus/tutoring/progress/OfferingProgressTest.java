package org.ecampus.tutoring.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusMock;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.ecampus.kit.sql.Sql;
import org.ecampus.kit.testing.Events;
import org.ecampus.kit.testing.ServiceTest;
import org.ecampus.kit.testing.Statements;
import org.ecampus.kit.testing.Tokens;
import org.ecampus.tutoring.Facts;
import org.ecampus.tutoring.Learner;
import org.ecampus.tutoring.TestCourse;
import org.ecampus.tutoring.known.KnownCourses;
import org.ecampus.tutoring.known.KnownEnrolments;
import org.ecampus.tutoring.known.UnscopedEnrolments;
import org.ecampus.tutoring.offering.Runs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ServiceTest
class OfferingProgressTest {

  @Inject Events events;
  @Inject EntityManager database;
  @Inject Sql sql;
  @Inject KnownCourses courses;

  private final UUID institution = UUID.randomUUID();
  private final UUID another = UUID.randomUUID();
  private final String partner = Tokens.partnerAdministrator(UUID.randomUUID(), institution);
  private final String administrator = Tokens.administrator(UUID.randomUUID());
  private final TestCourse course = TestCourse.fresh();
  private Facts facts;
  private Learner ours;
  private Learner theirs;

  @BeforeEach
  void enrolThroughTwoInstitutions() {
    facts = new Facts(events);
    facts.publish(course);
    ours = facts.enrolThrough(institution, course);
    theirs = facts.enrolThrough(another, course);
    ours.complete(course.page()).statusCode(200);
  }

  @Test
  void partnerSeesTheProgressOfThoseItEnrolled() {
    // When
    var answer = progress(partner, course.courseId());

    // Then
    answer
        .statusCode(200)
        .body("items", hasSize(1))
        .body("items[0].enrolmentId", equalTo(ours.enrolmentId().toString()))
        .body("items[0].learnerId", equalTo(ours.id().toString()))
        .body("items[0].institutionId", equalTo(institution.toString()))
        .body("items[0].progress.percent", equalTo(22));
  }

  @Test
  void partnersProgramSeesTheSame() {
    // Given
    String program = Tokens.partnerClient(UUID.randomUUID(), another);

    // When
    List<String> seen = learners(program);

    // Then
    assertThat(seen).containsExactly(theirs.id().toString());
  }

  @Test
  void administratorsAndAuditorsSeeAll() {
    assertThat(learners(administrator))
        .containsExactlyInAnyOrder(ours.id().toString(), theirs.id().toString());
    assertThat(learners(Tokens.auditor(UUID.randomUUID()))).hasSize(2);
  }

  @Test
  void foreignRowsDoNotComeEvenWhenTheQueryForgetsThePredicate() {
    // When
    QuarkusMock.installMockForType(new UnscopedEnrolments(sql, courses), KnownEnrolments.class);

    // Then
    assertThat(learners(partner)).containsExactly(ours.id().toString());
    assertThat(learners(administrator)).as("the predicate is out").hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"learning_record", "activity_record"})
  void recordsOfForeignEnrolmentsDoNotComeToWhoeverIsLimited(String table) {
    // Given
    theirs.complete(course.page()).statusCode(200);

    // When
    long unlimited = rows(table, "");
    long limited = rows(table, institution.toString());

    // Then
    assertThat(unlimited).isEqualTo(2);
    assertThat(limited).isEqualTo(1);
  }

  @Test
  void offeringOfAnotherInstitutionAnswersExactlyAsAMissingOne() {
    // Given
    TestCourse tutored = TestCourse.fresh().ofTrack("TUTORED").ownedBy(another);
    facts.publish(tutored);
    String owner = Tokens.partnerAdministrator(UUID.randomUUID(), another);
    UUID run = Runs.id(Runs.open(owner, Runs.of(tutored, "TUTORED", Runs.FREE)));
    facts.enrolThrough(another, run, tutored);

    // When
    var foreign = progress(partner, run);
    var missing = progress(partner, UUID.randomUUID());

    // Then
    assertThat(foreign.statusCode(404).extract().<String>path("type"))
        .isEqualTo(missing.statusCode(404).extract().path("type"));
    progress(owner, run).statusCode(200).body("items", hasSize(1));
  }

  @Test
  void partnerSeesItsOwnLearnersInARunOfTheCentre() {
    // Given
    TestCourse tutored = TestCourse.fresh().ofTrack("TUTORED");
    facts.publish(tutored);
    UUID run = Runs.id(Runs.open(administrator, Runs.of(tutored, "TUTORED", Runs.PAID)));
    Learner sent = facts.enrolThrough(institution, run, tutored);
    facts.enrolThrough(another, run, tutored);

    // When
    var answer = progress(partner, run);

    // Then
    answer
        .statusCode(200)
        .body("items", hasSize(1))
        .body("items[0].learnerId", equalTo(sent.id().toString()));
  }

  @Test
  void othersAreForbidden() {
    progress(Tokens.learner(ours.id()), course.courseId()).statusCode(403);
    progress(Tokens.tutor(UUID.randomUUID()), course.courseId()).statusCode(403);
    progress(Tokens.courseAuthor(UUID.randomUUID()), course.courseId()).statusCode(403);
  }

  @Test
  void longListTakesAsFewStatementsAsAShortOne() {
    // Given
    TestCourse large = TestCourse.fresh();
    facts.publish(large);
    for (int i = 0; i < 20; i++) {
      facts.enrolThrough(institution, large).complete(large.page()).statusCode(200);
    }
    learners(partner);

    // When
    long brief = Statements.count(() -> progress(partner, course.courseId()).statusCode(200));
    long lengthy =
        Statements.count(
            () -> progress(partner, large.courseId()).statusCode(200).body("items", hasSize(20)));

    // Then
    assertThat(brief).isEqualTo(2);
    assertThat(lengthy).isLessThanOrEqualTo(brief);
  }

  /** The rows of both enrolments that a transaction limited to an institution sees. */
  private long rows(String table, String limitedTo) {
    return QuarkusTransaction.requiringNew()
        .call(
            () -> {
              database
                  .createNativeQuery(
                      "SELECT set_config('ecampus.institution', :institution, true)", String.class)
                  .setParameter("institution", limitedTo)
                  .getSingleResult();
              return (Long)
                  database
                      .createNativeQuery(
                          "SELECT count(*) FROM " + table + " WHERE enrolment_id IN (:both)",
                          Long.class)
                      .setParameter("both", List.of(ours.enrolmentId(), theirs.enrolmentId()))
                      .getSingleResult();
            });
  }

  private List<String> learners(String token) {
    return progress(token, course.courseId()).statusCode(200).extract().path("items.learnerId");
  }

  private static ValidatableResponse progress(String token, UUID offeringId) {
    return Runs.get(token, "/" + offeringId + "/progress");
  }
}
