package org.ecampus.certification.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecampus.certification.Http.administrator;
import static org.ecampus.certification.Http.auditor;
import static org.ecampus.certification.Http.learner;
import static org.ecampus.certification.Http.partner;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusMock;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ecampus.certification.Database;
import org.ecampus.certification.Happenings;
import org.ecampus.certification.Happenings.Completed;
import org.ecampus.kit.security.Institutions;
import org.ecampus.kit.security.Scope;
import org.ecampus.kit.testing.ServiceTest;
import org.junit.jupiter.api.Test;

@ServiceTest
class SecondWallTest {
  @Inject Happenings happenings;
  @Inject Database database;

  private final UUID partner = UUID.randomUUID();
  private final UUID other = UUID.randomUUID();

  @Test
  void foreignRowDoesNotComeEvenWhenTheQueryForgetsTheScope() {
    // Given
    UUID learner = learnerWithACertificateThrough(other);
    String ofPartner = partnersCertificateOf(learner);

    // When
    QuarkusMock.installMockForType(new Forgetful(), CertificateRepository.class);

    // Then
    partner(partner)
        .get("/learners/{id}/certificates", learner)
        .then()
        .statusCode(200)
        .body("items.certificateId", contains(ofPartner));
    partner(other).get("/learners/{id}/certificates", learner).then().body("items", hasSize(1));
    administrator().get("/learners/{id}/certificates", learner).then().body("items", hasSize(2));
  }

  @Test
  void everyScopedTableHasItsPolicyForced() {
    assertThat(
            database.number(
                "SELECT count(*) FROM pg_class JOIN pg_policy ON polrelid = pg_class.oid"
                    + " WHERE relname IN ('certificate', 'conclusion', 'effort_entry',"
                    + " 'certificate_credential')"
                    + " AND relrowsecurity AND relforcerowsecurity"))
        .isEqualTo(4);
  }

  @Test
  void partnerSeesWhatWasEarnedThroughTheInstitution() {
    UUID learner = learnerWithACertificateThrough(partner);

    partner(partner)
        .get("/learners/{id}/certificates", learner)
        .then()
        .statusCode(200)
        .body("items", hasSize(1))
        .body("items[0].institutionId", equalTo(partner.toString()));
    partner(partner).get("/learners/{id}/conclusions", learner).then().body("items", hasSize(1));
  }

  @Test
  void partnerFindsNothingOfAnotherInstitutionAsOfAMissingOne() {
    UUID learner = learnerWithACertificateThrough(other);
    String id =
        administrator().get("/learners/{id}/certificates", learner).path("items[0].certificateId");

    partner(partner).get("/learners/{id}/certificates", learner).then().statusCode(404);
    partner(partner).get("/learners/{id}/conclusions", learner).then().statusCode(404);
    partner(partner).get("/register/{id}", id).then().statusCode(404);
    partner(other).get("/register/{id}", id).then().statusCode(200);
    administrator().get("/register/{id}", id).then().statusCode(200);
    auditor().get("/register/{id}", id).then().statusCode(200);
    learner(learner).get("/register/{id}", id).then().statusCode(403);
    learner(learner).get("/certificates/{id}", id).then().statusCode(200);
  }

  @Test
  void partnerFindsWhomItRegisteredBeforeTheyEarnAnything() {
    UUID learner = UUID.randomUUID();
    happenings.learnerRegistered(learner, partner);

    partner(partner)
        .get("/learners/{id}/certificates", learner)
        .then()
        .statusCode(200)
        .body("items", empty());
    partner(other).get("/learners/{id}/certificates", learner).then().statusCode(404);
  }

  private String partnersCertificateOf(UUID learner) {
    var completed = Completed.selfPaced(180).by(learner).with(partner, Institutions.CENTRE);
    happenings.coursePublished(completed);
    happenings.courseCompleted(completed);
    return partner(partner)
        .get("/learners/{id}/certificates", learner)
        .path("items[0].certificateId");
  }

  private UUID learnerWithACertificateThrough(UUID institution) {
    var completed = Completed.selfPaced(180);
    happenings.learnerChanged(completed.learnerId(), "Amina", "Diallo", "fr");
    happenings.coursePublished(completed);
    happenings.courseCompleted(completed.with(institution, completed.ownerId()));
    return completed.learnerId();
  }

  /** The mutant: forgets in whose scope it was asked. */
  static class Forgetful extends CertificateRepository {
    @Override
    List<Certificate> newestFirst(Scope scope, UUID learnerId, Optional<UUID> before, int rows) {
      return super.newestFirst(new Scope.All(), learnerId, before, rows);
    }
  }
}
