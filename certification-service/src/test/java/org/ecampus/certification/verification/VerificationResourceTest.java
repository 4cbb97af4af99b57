package org.ecampus.certification.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecampus.certification.Http.onlyCertificate;
import static org.ecampus.certification.Http.stranger;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.ecampus.certification.Happenings;
import org.ecampus.certification.Happenings.Completed;
import org.ecampus.kit.testing.ServiceTest;
import org.ecampus.kit.testing.Statements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ServiceTest
class VerificationResourceTest {
  private static final String NOBODYS = "0000-0000-0000-0000-0000-0000-0000-0000";

  @Inject Happenings happenings;

  @Test
  void programsGetWhatTheCertificateShowsAndNothingMore() {
    var completed = happenings.amina();

    var answer = stranger().accept(ContentType.JSON).get("/verify/{code}", codeOf(completed));

    answer
        .then()
        .statusCode(200)
        .body("status", equalTo("GENUINE"))
        .body("holderName", equalTo("Amina Diallo"))
        .body("effortMinutes", equalTo(180))
        .body("effort", equalTo("3 h"))
        .body("startedOn", equalTo("2025-11-03"))
        .body("completedOn", equalTo("2025-11-23"));
    assertThat(answer.jsonPath().getMap("").keySet())
        .isEqualTo(
            Set.of(
                "status",
                "kind",
                "subjectKind",
                "holderName",
                "title",
                "effortMinutes",
                "effort",
                "startedOn",
                "completedOn",
                "issuedOn",
                "serialNumber",
                "issuer"));
    assertThat(answer.asString()).doesNotContain(completed.learnerId().toString());
  }

  @ParameterizedTest
  @CsvSource({
    "en-GB, en, This certificate is genuine., Introduction to International Labour Standards",
    "'fr-CA,fr;q=0.9,en;q=0.1', fr, Ce certificat est authentique., Introduction aux normes",
    "es, es, Este certificado es auténtico., Introduction to International Labour Standards",
    "'ar,pt;q=0.5', pt, Este certificado é autêntico., Introduction to International",
    "ar, en, This certificate is genuine., Introduction to International Labour Standards",
  })
  void speaksTheLanguageOfTheReader(String accepted, String spoken, String verdict, String title) {
    var completed = happenings.amina();

    stranger()
        .accept(ContentType.HTML)
        .header("Accept-Language", accepted)
        .get("/verify/{code}", codeOf(completed))
        .then()
        .statusCode(200)
        .header("Content-Language", spoken)
        .body(containsString("<html lang=\"" + spoken + "\">"))
        .body(containsString(verdict), containsString(title));
  }

  @ParameterizedTest
  @ValueSource(strings = {";;;", "en;q=x", "-", "x-", "*", "\u00FF\u00FE"})
  void languagesThatMakeNoSenseDoNoHarm(String accepted) {
    var completed = happenings.amina();

    var answer =
        stranger()
            .accept(ContentType.HTML)
            .header("Accept-Language", accepted)
            .get("/verify/{code}", codeOf(completed));

    assertThat(answer.statusCode()).isIn(200, 400);
  }

  @Test
  void isReadInAnyCaseWithAndWithoutHyphens() {
    var completed = happenings.amina();
    String code = codeOf(completed);
    String typed =
        String.join("-", code.split("(?<=\\G.{4})"))
            .toLowerCase(Locale.ROOT)
            .replace('0', 'o')
            .replace('1', 'l');

    assertThat(pageOf(typed, "en")).contains("Amina Diallo");
  }

  @Test
  void codeThatNobodyHasIsAFriendlyPageAndAProblem() {
    stranger()
        .accept(ContentType.HTML)
        .get("/verify/{code}", NOBODYS)
        .then()
        .statusCode(404)
        .contentType(ContentType.HTML)
        .body(containsString("We know of no such certificate."));
    stranger()
        .accept(ContentType.JSON)
        .get("/verify/{code}", "nonsense")
        .then()
        .statusCode(404)
        .contentType("application/problem+json");
  }

  @Test
  void programsThatNameNoFormGetJson() {
    var completed = happenings.amina();

    stranger()
        .accept("*/*")
        .get("/verify/{code}", codeOf(completed))
        .then()
        .statusCode(200)
        .contentType(ContentType.JSON);
  }

  @Test
  void browserGetsThePage() {
    var completed = happenings.amina();

    stranger()
        .accept("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8")
        .get("/verify/{code}", codeOf(completed))
        .then()
        .contentType(ContentType.HTML);
  }

  @Test
  void guessingIsSlowedAndGenuineCertificatesAreNot() {
    // Given
    var completed = happenings.amina();
    String guesser = "203.0.113." + (System.nanoTime() % 250);

    // When
    var answers =
        IntStream.range(0, 100)
            .map(
                each ->
                    stranger()
                        .header("X-Forwarded-For", guesser)
                        .accept(ContentType.JSON)
                        .get("/verify/{code}", UUID.randomUUID())
                        .statusCode())
            .boxed()
            .toList();

    // Then
    assertThat(answers).contains(404, 429).doesNotContain(200);
    stranger()
        .header("X-Forwarded-For", guesser)
        .accept(ContentType.JSON)
        .get("/verify/{code}", codeOf(completed))
        .then()
        .statusCode(200);
  }

  @Test
  void lookTakesTwoStatements() {
    var code = codeOf(happenings.amina());

    assertThat(Statements.count(() -> pageOf(code, "en"))).isLessThanOrEqualTo(2);
  }

  private static String codeOf(Completed completed) {
    return onlyCertificate(completed.learnerId()).path("verificationCode");
  }

  private static String pageOf(String code, String language) {
    return stranger()
        .accept(ContentType.HTML)
        .header("Accept-Language", language)
        .get("/verify/{code}", code)
        .then()
        .statusCode(200)
        .extract()
        .asString();
  }
}
