package org.ecampus.certification.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ecampus.certification.Http.learner;
import static org.ecampus.certification.Http.onlyCertificate;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import org.ecampus.certification.Database;
import org.ecampus.certification.Happenings;
import org.ecampus.certification.Happenings.Completed;
import org.ecampus.certification.register.CertificateService;
import org.ecampus.certification.register.IssuedCertificate;
import org.ecampus.kit.http.ProblemException;
import org.ecampus.kit.security.Scope;
import org.ecampus.kit.testing.ServiceTest;
import org.ecampus.kit.testing.Statements;
import org.junit.jupiter.api.Test;

/** Changes are made in the database, past this process, as another instance would make them. */
@ServiceTest
class KeptCredentialTest {
  @Inject Happenings happenings;
  @Inject Database database;
  @Inject CertificateService register;
  @Inject CredentialService credentials;

  private Completed amina;
  private UUID certificateId;

  @Test
  void isSignedOnceAndServedFromThenOn() {
    givenACredential();
    database.execute(
        "UPDATE certificate_credential SET token = 'kept' WHERE certificate_id = '"
            + certificateId
            + "'");

    assertThat(credential().asString()).isEqualTo("kept");
  }

  @Test
  void servingItAgainTakesOneStatement() {
    givenACredential();

    assertThat(Statements.count(() -> credential().then().statusCode(200))).isEqualTo(1);
  }

  @Test
  void ofARevokedCertificateIsNotServedAndNotKept() {
    // Given
    givenACredential();

    // When
    revoke();

    // Then
    credential().then().statusCode(409);
    assertThat(kept()).isZero();
  }

  @Test
  void ofAnErasedHolderIsNotServedAndNotKept() {
    givenACredential();

    happenings.learnerErased(amina.learnerId());

    credential().then().statusCode(404);
    assertThat(kept()).isZero();
  }

  @Test
  void ofSomebodyElseAnswersAsAMissingOne() {
    givenACredential();

    learner(UUID.randomUUID())
        .get("/certificates/{id}/credential", certificateId)
        .then()
        .statusCode(404);
  }

  @Test
  void isSignedAnewWhenTheKeyIsRetired() {
    String before = givenACredential();

    database.execute("UPDATE signing_key SET retired_at = now() WHERE retired_at IS NULL");

    assertThat(credential().asString()).isNotEqualTo(before);
    assertThat(credential().asString()).isEqualTo(credential().asString());
  }

  @Test
  void isSignedAnewWhenTheCampusHasMoved() {
    String good = givenACredential();

    database.execute("UPDATE certificate_credential SET campus = 'elsewhere', token = 'old'");

    assertThat(credential().asString()).isEqualTo(good);
  }

  /** Read before the revocation, signed after it, as when two requests overlap. */
  @Test
  void isNotKeptWhenTheCertificateWasRevokedInTheMeantime() {
    // Given
    givenACertificate();
    IssuedCertificate read = register.find(new Scope.All(), certificateId).orElseThrow();
    revoke();

    // When, then
    assertThatThrownBy(() -> credentials.issue(read)).isInstanceOf(ProblemException.class);
    assertThat(kept()).isZero();
  }

  private void givenACertificate() {
    amina = happenings.amina();
    certificateId = UUID.fromString(onlyCertificate(amina.learnerId()).path("certificateId"));
  }

  private String givenACredential() {
    givenACertificate();
    return credential().then().statusCode(200).extract().asString();
  }

  private void revoke() {
    database.execute(
        "UPDATE certificate SET revoked_at = now(), revoked_by = certificate_id,"
            + " revocation_reason = 'Issued by mistake' WHERE certificate_id = '"
            + certificateId
            + "'");
  }

  private Response credential() {
    return learner(amina.learnerId()).get("/certificates/{id}/credential", certificateId);
  }

  private long kept() {
    return database.number(
        "SELECT count(*) FROM certificate_credential WHERE certificate_id = ?", certificateId);
  }
}
