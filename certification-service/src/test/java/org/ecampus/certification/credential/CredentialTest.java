package org.ecampus.certification.credential;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.ecampus.certification.Http.learner;
import static org.ecampus.certification.Http.onlyCertificate;
import static org.ecampus.certification.Http.stranger;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.Signature;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import org.ecampus.certification.Happenings;
import org.ecampus.certification.Happenings.Completed;
import org.ecampus.certification.issuer.Campus;
import org.ecampus.kit.security.Institutions;
import org.ecampus.kit.testing.ServiceTest;
import org.junit.jupiter.api.Test;

@ServiceTest
class CredentialTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Inject Happenings happenings;

  @Inject Campus campus;

  @Test
  void isAnOpenBadgeThatAForeignVerifierAccepts() throws IOException {
    // Given
    var completed = happenings.amina();

    // When
    String token = credentialOf(completed).asString();

    // Then
    JsonNode badge = verifier().verify(token).orElseThrow();
    assertThat(badge.path("@context").get(0).asText())
        .isEqualTo("https://www.w3.org/ns/credentials/v2");
    assertThat(badge.path("@context").get(1).asText()).contains("/ob/v3p0/context-3.0.3.json");
    assertThat(badge.path("type").toString())
        .isEqualTo("[\"VerifiableCredential\",\"OpenBadgeCredential\"]");
    JsonNode subject = badge.path("credentialSubject");
    assertThat(subject.path("type").get(0).asText()).isEqualTo("AchievementSubject");
    assertThat(subject.path("identifier").get(0).path("identityHash").asText())
        .isEqualTo("Amina Diallo");
    assertThat(subject.path("achievement").path("name").asText())
        .isEqualTo("Introduction aux normes internationales du travail");
    assertThat(subject.path("achievement").path("criteria").path("narrative").asText())
        .contains("3 h");
    assertThat(subject.path("result").get(0).path("value").asText()).isEqualTo("180");
    keep(token);
  }

  @Test
  void headerNamesTheKeyByItsAddressAndCarriesNone() throws IOException {
    String token = credentialOf(happenings.amina()).asString();

    JsonNode header = part(token, 0);

    assertThat(header.properties().stream().map(Map.Entry::getKey))
        .containsExactlyInAnyOrder("alg", "typ", "kid");
    assertThat(header.path("alg").asText()).isEqualTo("EdDSA");
    assertThat(header.path("typ").asText()).isEqualTo("JWT");
    String kid = header.path("kid").asText();
    stranger()
        .get("/keys/{id}", kid.substring(kid.lastIndexOf('/') + 1))
        .then()
        .statusCode(200)
        .body("kid", equalTo(kid))
        .body("crv", equalTo("Ed25519"));
  }

  @Test
  void claimsRepeatTheCredential() throws IOException {
    JsonNode claims = part(credentialOf(happenings.amina()).asString(), 1);

    assertThat(claims.path("iss").asText()).isEqualTo(campus.issuerAddress(Institutions.CENTRE));
    assertThat(claims.path("jti")).isEqualTo(claims.path("id"));
    assertThat(claims.path("sub")).isEqualTo(claims.path("credentialSubject").path("id"));
    assertThat(Instant.ofEpochSecond(claims.path("nbf").asLong()))
        .isEqualTo(Instant.parse(claims.path("validFrom").asText()));
    assertThat(claims.has("vc")).isFalse();
  }

  @Test
  void namesItsSubjectAsTheRegisterAndTheEventsDo() throws IOException {
    var completed = happenings.amina();

    JsonNode claims = part(credentialOf(completed).asString(), 1);

    JsonNode achievement = claims.path("credentialSubject").path("achievement");
    assertThat(achievement.path("otherIdentifier"))
        .allMatch(entry -> entry.path("type").asText().equals("IdentifierEntry"))
        .extracting(
            entry -> entry.path("identifierType").asText(),
            entry -> entry.path("identifier").asText())
        .containsExactly(
            tuple("ext:subjectKind", "COURSE"),
            tuple("ext:subjectId", completed.courseId().toString()),
            tuple("ext:subjectVersion", completed.courseVersionId().toString()));
  }

  @Test
  void isTheSameEachTime() {
    var completed = happenings.amina();

    assertThat(credentialOf(completed).asString()).isEqualTo(credentialOf(completed).asString());
  }

  @Test
  void noTokenWithABitTurnedIsAccepted() throws IOException {
    // Given
    byte[] token = credentialOf(happenings.amina()).asString().getBytes(US_ASCII);
    var verifier = verifier();
    int accepted = 0;

    // When
    for (int place = 0; place < token.length; place++) {
      byte turned = (byte) (1 << (place % 7));
      token[place] ^= turned;
      if (verifier.verify(new String(token, US_ASCII)).isPresent()) {
        accepted++;
      }
      token[place] ^= turned;
    }

    // Then
    assertThat(accepted).isZero();
    assertThat(verifier.verify(new String(token, US_ASCII))).isPresent();
  }

  @Test
  void partsOfTwoCredentialsDoNotMakeAThird() throws IOException {
    String[] amina = credentialOf(happenings.amina()).asString().split("\\.", -1);
    String[] other = credentialOf(happenings.amina()).asString().split("\\.", -1);

    assertThat(verifier().verify(amina[0] + "." + other[1] + "." + amina[2])).isEmpty();
    assertThat(verifier().verify(amina[0] + "." + amina[1] + ".")).isEmpty();
  }

  @Test
  void keyThatAForgerPutsIntoTheHeaderIsNotTrusted() throws Exception {
    String forged = forge(credentialOf(happenings.amina()).asString());

    assertThat(verifier().verify(forged)).isEmpty();
  }

  /** The negative control: a verifier that believes the header is deceived. */
  @Test
  void verifierThatTrustsTheHeaderIsDeceived() throws Exception {
    String forged = forge(credentialOf(happenings.amina()).asString());
    var careless =
        new ForeignVerifier(jwks(), campus.issuerAddress(Institutions.CENTRE)) {
          @Override
          PublicKey key(JsonNode header) throws GeneralSecurityException {
            return publicKey(header.path("jwk"));
          }
        };

    assertThat(careless.verify(forged)).isPresent();
  }

  private String forge(String genuine) throws Exception {
    KeyPair forger = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    String kid = part(genuine, 0).path("kid").asText();
    String jwk = JSON.writeValueAsString(Ed25519.jwk(forger.getPublic(), kid));
    String header =
        "{\"alg\":\"EdDSA\",\"typ\":\"JWT\",\"kid\":\"" + kid + "\",\"jwk\":" + jwk + "}";
    String claims = part(genuine, 1).toString().replace("Amina Diallo", "Somebody Else");
    String signed = encoded(header) + "." + encoded(claims);
    Signature signature = Signature.getInstance("Ed25519");
    signature.initSign(forger.getPrivate());
    signature.update(signed.getBytes(US_ASCII));
    return signed + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(signature.sign());
  }

  /** Leaves a credential and the keys where other implementations can try them. */
  private static void keep(String token) throws IOException {
    var folder = Files.createDirectories(Path.of("target", "pages"));
    Files.writeString(folder.resolve("credential.jwt"), token);
    Files.writeString(folder.resolve("keys.json"), jwks());
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

  private static JsonNode part(String token, int index) throws IOException {
    return JSON.readTree(Base64.getUrlDecoder().decode(token.split("\\.", -1)[index]));
  }

  private static String encoded(String text) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(UTF_8));
  }
}
