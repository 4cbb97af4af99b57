package org.ecampus.certification.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecampus.certification.Http.learner;
import static org.ecampus.certification.Http.onlyCertificate;
import static org.ecampus.certification.Http.stranger;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.ecampus.certification.Database;
import org.ecampus.certification.Happenings;
import org.ecampus.certification.Happenings.Completed;
import org.ecampus.certification.issuer.Campus;
import org.ecampus.kit.security.Institutions;
import org.ecampus.kit.testing.ServiceTest;
import org.junit.jupiter.api.Test;

@ServiceTest
class IssuersTest {
  @Inject Happenings happenings;
  @Inject Database database;
  @Inject Campus campus;

  private final UUID partner = UUID.randomUUID();

  @Test
  void partnerIsAProfileAtItsOwnAddress() {
    happenings.institutionChanged(partner, "Ministère du Travail");

    stranger()
        .get("/issuers/{id}", partner)
        .then()
        .statusCode(200)
        .body("id", equalTo(campus.issuerAddress(partner)))
        .body("name", equalTo("Ministère du Travail"))
        .body("url", equalTo("https://travail.example.org"))
        .body("address.addressCountryCode", equalTo("SN"));
    stranger()
        .get("/issuers/{id}", Institutions.CENTRE)
        .then()
        .body("id", equalTo(campus.issuerAddress(Institutions.CENTRE)));
  }

  @Test
  void institutionThatIsNotKnownIsMissing() {
    stranger().get("/issuers/{id}", UUID.randomUUID()).then().statusCode(404);
    stranger().get("/issuers/{id}/keys", UUID.randomUUID()).then().statusCode(404);
  }

  @Test
  void credentialOfAPartnerIsSignedByItsOwnKeyMadeWhenItIsFirstNeeded() throws IOException {
    // Given
    var completed = ofPartner();
    stranger().get("/issuers/{id}/keys", partner).then().body("keys", empty());

    // When
    String token = credentialOf(completed);

    // Then
    String address = campus.issuerAddress(partner);
    String keys = stranger().get("/issuers/{id}/keys", partner).asString();
    assertThat(new ForeignVerifier(keys, address).verify(token)).isPresent();
    assertThat(keys).contains(address + "/keys/");
  }

  /** Each issuer's keys stand apart, so that nobody's key passes for another's. */
  @Test
  void keyOfAPartnerIsNoKeyOfTheCentre() throws IOException {
    var completed = ofPartner();
    String token = credentialOf(completed);
    String centre = stranger().get("/keys").asString();
    String keyId =
        stranger()
            .get("/issuers/{id}/keys", partner)
            .<String>path("keys[0].kid")
            .replaceAll(".*/", "");

    assertThat(new ForeignVerifier(centre, campus.issuerAddress(partner)).verify(token)).isEmpty();
    stranger().get("/keys/{id}", keyId).then().statusCode(404);
    stranger().get("/issuers/{id}/keys/{key}", partner, keyId).then().statusCode(200);
  }

  @Test
  void keyThatSignedStandsOnRecordBesideTheCertificate() {
    var completed = ofPartner();
    credentialOf(completed);
    credentialOf(completed);

    assertThat(
            database.number(
                "SELECT count(*) FROM certificate_key JOIN certificate USING (certificate_id)"
                    + " JOIN signing_key USING (key_id)"
                    + " WHERE learner_id = ? AND signing_key.institution_id = issuer_id",
                completed.learnerId()))
        .isEqualTo(1);
  }

  @Test
  void paperPageAndJsonNameThePartner() throws IOException {
    var completed = ofPartner();
    var certificate = onlyCertificate(completed.learnerId());
    String code = certificate.path("verificationCode");

    byte[] paper =
        learner(completed.learnerId())
            .get("/certificates/{id}/pdf", certificate.<String>path("certificateId"))
            .asByteArray();

    try (var pdf = Loader.loadPDF(paper)) {
      assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", ""))
          .containsIgnoringCase("MinistèreduTravail");
    }
    stranger()
        .accept(ContentType.HTML)
        .get("/verify/{code}", code)
        .then()
        .body(containsString("Ministère du Travail"));
    stranger()
        .accept(ContentType.JSON)
        .get("/verify/{code}", code)
        .then()
        .body("issuer", equalTo("Ministère du Travail"));
  }

  @Test
  void olderStateOfAnInstitutionIsNotTakenForTheNewest() {
    happenings.institutionChanged(partner, 2, "Ministère de l'Emploi");
    happenings.institutionChanged(partner, 1, "Ministère du Travail");

    stranger().get("/issuers/{id}", partner).then().body("name", equalTo("Ministère de l'Emploi"));
  }

  private Completed ofPartner() {
    var completed = Completed.selfPaced(180).with(partner, partner);
    happenings.institutionChanged(partner, "Ministère du Travail");
    happenings.learnerChanged(completed.learnerId(), "Amina", "Diallo", "fr");
    happenings.coursePublished(completed);
    happenings.courseCompleted(completed);
    return completed;
  }

  private static String credentialOf(Completed completed) {
    String id = onlyCertificate(completed.learnerId()).path("certificateId");
    return learner(completed.learnerId()).get("/certificates/{id}/credential", id).asString();
  }
}
