package org.ecampus.certification.verification;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.ecampus.certification.Http.onlyCertificate;
import static org.ecampus.certification.Http.stranger;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import org.ecampus.certification.Happenings;
import org.ecampus.certification.Happenings.Completed;
import org.ecampus.kit.testing.ServiceTest;
import org.junit.jupiter.api.Test;

@ServiceTest
class VerificationPageTest {
  @Inject Happenings happenings;

  @Test
  void strangerSeesThatItIsGenuine() {
    var completed = happenings.amina();

    String page = pageOf(codeOf(completed), "en");

    assertThat(page)
        .contains(
            "This certificate is genuine.",
            "Amina Diallo",
            "Certificate of Participation",
            "Introduction to International Labour Standards",
            "3 h",
            "3 November 2025 to 23 November 2025",
            onlyCertificate(completed.learnerId()).path("serialNumber"),
            "e-Campus");
  }

  @Test
  void pageIsSmallAndRunsNothing() {
    var completed = happenings.amina();

    var answer = stranger().accept(ContentType.HTML).get("/verify/{code}", codeOf(completed));

    assertThat(answer.asByteArray().length).isLessThan(20_000);
    answer
        .then()
        .body(not(containsString("<script")), not(containsString("http")))
        .header("Cache-Control", equalTo("no-cache"))
        .header("X-Robots-Tag", equalTo("noindex"));
  }

  @Test
  void policyLetsInExactlyTheStyleOfThePage() throws Exception {
    var completed = happenings.amina();

    var answer = stranger().accept(ContentType.HTML).get("/verify/{code}", codeOf(completed));

    String page = answer.asString();
    String style = page.substring(page.indexOf("<style>") + 7, page.indexOf("</style>"));
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(style.getBytes(UTF_8));
    assertThat(answer.headers().getValues("Content-Security-Policy")).hasSize(1);
    assertThat(answer.header("Content-Security-Policy"))
        .startsWith("default-src 'none'")
        .contains("style-src 'sha256-" + Base64.getEncoder().encodeToString(digest) + "'");
  }

  @Test
  void whatPeopleWriteStaysText() {
    // Given
    var completed = Completed.selfPaced(180);
    happenings.learnerChanged(
        completed.learnerId(), "<script>alert(1)</script>", "{config:secret} ${7*7} {7*7}", "en");
    happenings.coursePublished(
        completed, "{\"en\": {\"title\": \"<img src=x onerror=alert(1)> {issuer} #{1+1} & Co\"}}");
    happenings.courseCompleted(completed);

    // When
    String page = pageOf(codeOf(completed), "en");

    // Then
    assertThat(page)
        .doesNotContain("<script", "<img")
        .contains(
            "&lt;script&gt;alert(1)&lt;/script&gt; {config:secret} ${7*7} {7*7}",
            "&lt;img src=x onerror=alert(1)&gt; {issuer} #{1+1} &amp; Co");
  }

  /** Leaves the pages where a person can look at them. */
  @Test
  void pagesCanBeLookedAt() throws Exception {
    var completed = happenings.amina();
    var folder = Files.createDirectories(Path.of("target", "pages"));

    for (String language : new String[] {"en", "fr", "es", "pt"}) {
      var file = folder.resolve("genuine-" + language + ".html");
      Files.writeString(file, pageOf(codeOf(completed), language));
      assertThat(file).isNotEmptyFile();
    }
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
