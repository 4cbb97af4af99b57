package org.ecampus.webinar.webinars;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.ecampus.webinar.webinars.WebinarsOverHttp.DRAFTS;
import static org.ecampus.webinar.webinars.WebinarsOverHttp.drafting;
import static org.ecampus.webinar.webinars.WebinarsOverHttp.publish;
import static org.ecampus.webinar.webinars.WebinarsOverHttp.statusOfDraft;
import static org.ecampus.webinar.webinars.WebinarsOverHttp.webinar;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.ecampus.kit.security.Institutions;
import org.ecampus.kit.security.Roles;
import org.ecampus.kit.testing.Events;
import org.ecampus.kit.testing.PublishedEvent;
import org.ecampus.kit.testing.ServiceTest;
import org.ecampus.kit.testing.Tokens;
import org.junit.jupiter.api.Test;

@ServiceTest
class InstitutionTest {

  private static final Instant LATER = Instant.parse("2085-06-01T09:00:00Z");
  private static final String SCHEDULED = "org.ecampus.webinar.webinar.scheduled.v1";

  @Inject Events events;

  private final UUID institution = UUID.randomUUID();
  private final String tutor = Tokens.tutor(UUID.randomUUID());
  private final String tutorOfInstitution =
      Tokens.sign(
          Tokens.claims(UUID.randomUUID(), Roles.TUTOR)
              .claim("institution", institution.toString()));

  @Test
  void webinarIsHeldByTheInstitutionOfTheTokenElseByTheCentre() {
    assertThat(holder(tutorOfInstitution)).isEqualTo(institution.toString());
    assertThat(holder(tutor)).isEqualTo(Institutions.CENTRE.toString());
  }

  @Test
  void scheduledWebinarCarriesItsInstitution() {
    // Given
    String id = draft(tutorOfInstitution);

    // When
    publish(tutorOfInstitution, id).statusCode(200);

    // Then
    PublishedEvent published =
        events.outbox(SCHEDULED).stream().filter(event -> event.key().equals(id)).findAny().get();
    assertThat(published.institution()).isEqualTo(institution);
    assertThat(published.data()).contains("\"institutionId\":\"" + institution + "\"");
  }

  @Test
  void draftIsFoundByItsInstitutionAndByNoOther() {
    String id = draft(tutorOfInstitution);

    assertThat(statusOfDraft(partnerOf(institution), id)).isEqualTo(200);
    assertThat(statusOfDraft(partnerOf(UUID.randomUUID()), id)).isEqualTo(404);
    assertThat(drafts(partnerOf(institution))).containsExactly(id);
    assertThat(drafts(partnerOf(UUID.randomUUID()))).isEmpty();
  }

  private static String partnerOf(UUID institutionId) {
    return Tokens.partnerAdministrator(UUID.randomUUID(), institutionId);
  }

  private static List<String> drafts(String token) {
    return given().auth().oauth2(token).get(DRAFTS).jsonPath().getList("items.webinarId");
  }

  private static String holder(String token) {
    return drafting(token, webinar(LATER, "en")).statusCode(201).extract().path("institutionId");
  }

  private static String draft(String token) {
    return drafting(token, webinar(LATER, "en")).statusCode(201).extract().path("webinarId");
  }
}
