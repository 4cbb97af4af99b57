package org.ecampus.webinar.webinars;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.ecampus.webinar.webinars.WebinarsOverHttp.DRAFTS;
import static org.ecampus.webinar.webinars.WebinarsOverHttp.drafting;
import static org.ecampus.webinar.webinars.WebinarsOverHttp.publish;
import static org.ecampus.webinar.webinars.WebinarsOverHttp.statusOfDraft;
import static org.ecampus.webinar.webinars.WebinarsOverHttp.webinar;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusMock;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.ecampus.kit.security.Roles;
import org.ecampus.kit.testing.ServiceTest;
import org.ecampus.kit.testing.Tokens;
import org.ecampus.webinar.Tables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a partner sees when a query forgets its predicate. */
@ServiceTest
class SecondWallTest {

  private static final Instant LATER = Instant.parse("2086-06-01T09:00:00Z");

  @Inject Tables tables;

  private final UUID institution = UUID.randomUUID();
  private final UUID other = UUID.randomUUID();
  private final String partner = Tokens.partnerAdministrator(UUID.randomUUID(), institution);
  private final String administrator = Tokens.administrator(UUID.randomUUID());
  private String own = "";
  private String foreign = "";

  @BeforeEach
  void bothHaveADraft() {
    own = draft(institution);
    foreign = draft(other);
  }

  @Test
  void foreignDraftDoesNotComeEvenWhenTheQueryForgetsTheScope() {
    // When
    QuarkusMock.installMockForType(new UnscopedWebinars(), WebinarRepository.class);

    // Then
    assertThat(drafts(partner)).containsExactly(own);
    assertThat(statusOfDraft(partner, own)).isEqualTo(200);
    assertThat(statusOfDraft(partner, foreign)).isEqualTo(404);
    String tutor = Tokens.tutor(UUID.randomUUID());
    assertThat(statusOfDraft(tutor, foreign)).as("the predicate is out").isEqualTo(200);
  }

  @Test
  void foreignWebinarIsNotChangedOnceTheInstitutionIsSet() {
    // Given
    publish(administrator, foreign).statusCode(200);

    // Then
    assertThat(limited(own)).isEqualTo(1);
    assertThat(limited(foreign)).isZero();
    assertThat(touch(foreign)).as("without the institution").isEqualTo(1);
  }

  private int limited(String id) {
    return QuarkusTransaction.requiringNew()
        .call(
            () -> {
              tables.rows(
                  "SELECT set_config('ecampus.institution', '%s', true)".formatted(institution));
              return touch(id);
            });
  }

  private int touch(String id) {
    return tables.execute("UPDATE webinar SET capacity = 7 WHERE id = '%s'".formatted(id));
  }

  private static List<String> drafts(String token) {
    return given().auth().oauth2(token).get(DRAFTS).jsonPath().getList("items.webinarId");
  }

  private static String draft(UUID institutionId) {
    String tutor =
        Tokens.sign(
            Tokens.claims(UUID.randomUUID(), Roles.TUTOR)
                .claim("institution", institutionId.toString()));
    return drafting(tutor, webinar(LATER, "en")).statusCode(201).extract().path("webinarId");
  }
}
