package org.ecampus.certification.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ecampus.certification.Http.learner;
import static org.ecampus.certification.Http.onlyCertificate;
import static org.ecampus.certification.Http.stranger;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.ecampus.certification.Database;
import org.ecampus.certification.Happenings;
import org.ecampus.certification.Happenings.Completed;
import org.ecampus.certification.issuer.Campus;
import org.ecampus.kit.security.Institutions;
import org.ecampus.kit.testing.ServiceTest;
import org.junit.jupiter.api.Test;

@ServiceTest
class SigningKeysTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String RETIRE =
      "UPDATE signing_key SET retired_at = now() WHERE retired_at IS NULL";

  @Inject Happenings happenings;

  @Inject Campus campus;

  @Inject Database database;

  @Inject SigningKeyService keys;

  @Test
  void privateHalfIsNowhereToBeSeen() throws IOException {
    assertThat(jwks()).doesNotContain("\"d\"");
    assertThat(JSON.readTree(jwks()).path("keys").get(0).properties())
        .extracting(Map.Entry::getKey)
        .containsExactlyInAnyOrder("kty", "crv", "x", "kid", "use", "alg");
    assertThat(
            database.number(
                "SELECT count(*) FROM signing_key WHERE position("
                    + "'MC4CAQAwBQYDK2Vw' in wrapped_private_key) > 0"))
        .isZero();
  }

  @Test
  void retiredKeyStaysPublishedAndItsCredentialsStayGood() throws IOException {
    // Given
    String before = credentialOf(happenings.amina()).asString();
    database.execute(RETIRE);

    // When
    new SigningKeys(keys, "local-demo-certification-keys").open(null);

    // Then
    assertThat(JSON.readTree(jwks()).path("keys")).hasSizeGreaterThanOrEqualTo(2);
    assertThat(verifier().verify(before)).isPresent();
    assertThat(
            database.number(
                "SELECT count(*) FROM signing_key WHERE retired_at IS NULL AND institution_id = ?",
                Institutions.CENTRE))
        .isEqualTo(1);
  }

  @Test
  void manyInstancesThatStartAtOnceUseOneKey() throws Exception {
    database.execute(RETIRE);

    try (var threads = Executors.newFixedThreadPool(4)) {
      Callable<String> start =
          () -> {
            var instance = new SigningKeys(keys, "local-demo-certification-keys");
            instance.open(null);
            return instance.inUse(Institutions.CENTRE).kid();
          };
      var kids = new HashSet<String>();
      for (var instance : threads.invokeAll(Collections.nCopies(4, start), 60, TimeUnit.SECONDS)) {
        kids.add(instance.get());
      }
      assertThat(kids).hasSize(1);
    }
  }

  @Test
  void serviceDoesNotStartWithAnotherPassword() {
    var instance = new SigningKeys(keys, "another password");

    assertThatThrownBy(() -> instance.open(null)).hasMessageContaining("does not open");
  }

  @Test
  void unknownKeyIsMissing() {
    stranger().get("/keys/{id}", UUID.randomUUID()).then().statusCode(404);
    stranger().get("/keys/nonsense").then().statusCode(404);
  }

  @Test
  void issuerIsAProfileAtItsOwnAddress() {
    stranger()
        .get("/issuer")
        .then()
        .statusCode(200)
        .body("id", equalTo(campus.issuerAddress(Institutions.CENTRE)))
        .body("type[0]", equalTo("Profile"))
        .body("'@context'[0]", equalTo("https://www.w3.org/ns/credentials/v2"));
  }

  private ForeignVerifier verifier() throws IOException {
    return new ForeignVerifier(jwks(), campus.issuerAddress(Institutions.CENTRE));
  }

  private static String jwks() {
    return stranger().get("/keys").then().statusCode(200).extract().asString();
  }

  private static Response credentialOf(Completed completed) {
    String id = onlyCertificate(completed.learnerId()).path("certificateId");
    return learner(completed.learnerId()).get("/certificates/{id}/credential", id);
  }
}
