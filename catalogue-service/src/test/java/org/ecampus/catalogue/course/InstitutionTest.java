package org.ecampus.catalogue.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecampus.catalogue.Campus.COURSES;
import static org.ecampus.catalogue.Campus.DRAFTS;
import static org.ecampus.catalogue.Campus.administrator;
import static org.ecampus.catalogue.Campus.anybody;
import static org.ecampus.catalogue.Campus.auditor;
import static org.ecampus.catalogue.Campus.authorOf;
import static org.ecampus.catalogue.Campus.course;
import static org.ecampus.catalogue.Campus.courseAuthor;
import static org.ecampus.catalogue.Campus.draft;
import static org.ecampus.catalogue.Campus.partnerAdministrator;
import static org.ecampus.catalogue.Campus.partnerClient;
import static org.ecampus.catalogue.Campus.publish;
import static org.ecampus.catalogue.Campus.tutor;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.ecampus.kit.security.Institutions;
import org.ecampus.kit.testing.Events;
import org.ecampus.kit.testing.PublishedEvent;
import org.ecampus.kit.testing.ServiceTest;
import org.junit.jupiter.api.Test;

/** Whose a course is, and who sees its drafts. */
@ServiceTest
class InstitutionTest {

  @Inject Events events;

  private final UUID partner = UUID.randomUUID();
  private final UUID other = UUID.randomUUID();
  private final UUID author = UUID.randomUUID();

  @Test
  void courseBelongsToTheInstitutionOfItsAuthorElseToTheCentre() {
    // When
    UUID ofPartner = draft(authorOf(partner, author), course());
    UUID ofCentre = draft(courseAuthor(author), course());

    // Then
    assertThat(institutionOf(ofPartner)).isEqualTo(partner.toString());
    assertThat(institutionOf(ofCentre)).isEqualTo(Institutions.CENTRE.toString());
  }

  @Test
  void everyFactOfACourseNamesItsInstitution() {
    // Given
    UUID id = draft(authorOf(partner, author), course());
    authorOf(partner, author).post(DRAFTS + "/{id}/review", id).then().statusCode(200);
    publish(id);

    // When
    administrator().post(COURSES + "/{id}/archive", id).then().statusCode(200);

    // Then
    assertThat(factsOf(id))
        .hasSize(2)
        .allSatisfy(
            fact -> {
              assertThat(fact.institution()).isEqualTo(partner);
              assertThat(fact.data()).contains("\"institutionId\":\"" + partner + '"');
            });
    anybody().get(COURSES + "/{id}", id).then().body("institutionId", equalTo(partner.toString()));
  }

  @Test
  void draftOfAPartnerIsSeenByItsPeopleAdministratorsAndAuditors() {
    // Given
    UUID id = draft(authorOf(partner, author), course());

    // When
    List<Response> answers =
        List.of(
            read(authorOf(partner, author), id),
            read(partnerAdministrator(partner), id),
            read(administrator(), id),
            read(auditor(), id));

    // Then
    assertThat(answers).extracting(Response::statusCode).containsOnly(200);
    partnerAdministrator(partner).get(DRAFTS).then().body("items.courseId", hasItem(id.toString()));
  }

  @Test
  void draftOfAPartnerIsMissingForEverybodyElse() {
    // Given
    UUID id = draft(authorOf(partner, author), course());
    String change = course().put("revision", 1).toString();

    // When
    List<Response> answers =
        List.of(
            read(partnerAdministrator(other), id),
            read(authorOf(partner, UUID.randomUUID()), id),
            read(tutor(UUID.randomUUID()), id),
            partnerAdministrator(other).body(change).put(DRAFTS + "/{id}", id),
            partnerAdministrator(other).delete(DRAFTS + "/{id}", id),
            partnerAdministrator(other).post(DRAFTS + "/{id}/review", id),
            partnerAdministrator(other).post(COURSES + "/{id}/drafts", id));

    // Then
    assertThat(answers).extracting(Response::statusCode).containsOnly(404);
    partnerAdministrator(other)
        .get(DRAFTS)
        .then()
        .body("items.courseId", not(hasItem(id.toString())));
  }

  @Test
  void partnerAdministratorChangesDraftsOfTheInstitutionButDoesNotPublish() {
    // Given
    UUID id = draft(authorOf(partner, author), course());
    String change = course().put("revision", 1).toString();

    // When
    Response changed = partnerAdministrator(partner).body(change).put(DRAFTS + "/{id}", id);

    // Then
    changed.then().statusCode(200).body("institutionId", equalTo(partner.toString()));
    partnerAdministrator(partner).post(DRAFTS + "/{id}/review", id).then().statusCode(200);
    partnerAdministrator(partner).post(DRAFTS + "/{id}/publish", id).then().statusCode(403);
    partnerAdministrator(partner).post(COURSES + "/{id}/archive", id).then().statusCode(403);
  }

  @Test
  void auditorReadsAndChangesNothing() {
    // Given
    UUID id = draft(author, course());
    String change = course().put("revision", 1).toString();

    // When
    List<Response> answers =
        List.of(
            auditor().body(course().toString()).post(DRAFTS),
            auditor().body(change).put(DRAFTS + "/{id}", id),
            auditor().delete(DRAFTS + "/{id}", id),
            auditor().post(DRAFTS + "/{id}/review", id),
            auditor().post(DRAFTS + "/{id}/publish", id),
            auditor().post(COURSES + "/{id}/drafts", id),
            auditor().post(COURSES + "/{id}/archive", id));

    // Then
    assertThat(answers).extracting(Response::statusCode).containsOnly(403);
    auditor().get(DRAFTS).then().body("items.courseId", hasItem(id.toString()));
  }

  @Test
  void partnersProgramHasNoBusinessWithDrafts() {
    partnerClient(partner).get(DRAFTS).then().statusCode(403);
    partnerClient(partner).body(course().toString()).post(DRAFTS).then().statusCode(403);
  }

  @Test
  void coursePageOfAnotherInstitutionIsPublicForPartnersToo() {
    // Given
    UUID id = draft(author, course());
    tutor(author).post(DRAFTS + "/{id}/review", id).then().statusCode(200);
    publish(id);

    // When
    Response page = partnerAdministrator(other).get(COURSES + "/{id}", id);

    // Then
    page.then().statusCode(200);
  }

  private static String institutionOf(UUID courseId) {
    return administrator().get(DRAFTS + "/{id}", courseId).path("draft.institutionId");
  }

  private static Response read(RequestSpecification person, UUID courseId) {
    return person.get(DRAFTS + "/{id}", courseId);
  }

  private List<PublishedEvent> factsOf(UUID courseId) {
    return List.of("published", "archived").stream()
        .flatMap(fact -> events.outbox("org.ecampus.catalogue.course." + fact + ".v1").stream())
        .filter(event -> event.key().equals(courseId.toString()))
        .toList();
  }
}
