package org.ecampus.webinar.webinars;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.ecampus.webinar.webinars.WebinarsOverHttp.WEBINARS;
import static org.ecampus.webinar.webinars.WebinarsOverHttp.drafting;
import static org.ecampus.webinar.webinars.WebinarsOverHttp.publish;
import static org.ecampus.webinar.webinars.WebinarsOverHttp.webinar;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.ecampus.kit.security.Institutions;
import org.ecampus.kit.security.Roles;
import org.ecampus.kit.testing.Events;
import org.ecampus.kit.testing.PublishedEvent;
import org.ecampus.kit.testing.ServiceTest;
import org.ecampus.kit.testing.Tokens;
import org.ecampus.webinar.Tables;
import org.junit.jupiter.api.Test;

@ServiceTest
class InstitutionTest {

  private static final Instant LATER = Instant.parse("2085-06-01T09:00:00Z");
  private static final String SCHEDULED = "org.ecampus.webinar.webinar.scheduled.v1";

  @Inject Events events;
  @Inject Tables tables;

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

    assertThat(status(Tokens.partnerAdministrator(UUID.randomUUID(), institution), id))
        .isEqualTo(200);
    assertThat(status(Tokens.partnerAdministrator(UUID.randomUUID(), UUID.randomUUID()), id))
        .isEqualTo(404);
  }

  @Test
  void queryWithoutScopeFindsNoForeignDraftOnceTheInstitutionIsSet() {
    // Given
    String own = draft(tutorOfInstitution);
    String foreign = draft(tutor);

    // Then
    assertThat(all()).contains(own, foreign);
    assertThat(limited(this::all)).contains(own).doesNotContain(foreign);
  }

  @Test
  void foreignWebinarsAreReadWhenPublishedAndNeverChangedOnceTheInstitutionIsSet() {
    // Given
    String foreign = draft(tutor);
    publish(tutor, foreign).statusCode(200);

    // Then
    assertThat(limited(this::all)).contains(foreign);
    assertThat(limited(() -> touch(foreign))).isZero();
    assertThat(touch(foreign)).isEqualTo(1);
  }

  private List<String> all() {
    return tables.rows("SELECT id FROM webinar");
  }

  private int touch(String id) {
    return tables.execute("UPDATE webinar SET capacity = 7 WHERE id = '%s'".formatted(id));
  }

  private <T> T limited(Supplier<T> work) {
    return QuarkusTransaction.requiringNew()
        .call(
            () -> {
              tables.rows(
                  "SELECT set_config('ecampus.institution', '%s', true)".formatted(institution));
              return work.get();
            });
  }

  private static String holder(String token) {
    return drafting(token, webinar(LATER, "en")).statusCode(201).extract().path("institutionId");
  }

  private static String draft(String token) {
    return drafting(token, webinar(LATER, "en")).statusCode(201).extract().path("webinarId");
  }

  private static int status(String token, String id) {
    return given().auth().oauth2(token).get(WEBINARS + "/" + id).statusCode();
  }
}
