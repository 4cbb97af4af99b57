package org.ecampus.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import org.ecampus.client.Answer;
import org.ecampus.client.Request;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** From the search of a visitor to a certificate that a stranger can check, and its end. */
@Journey
class SelfPacedStoryTest {

  private static final String TITLE = "Introduction to International Labour Standards";
  private static final Duration PROMISE = Duration.ofSeconds(2);
  private static final Duration GENEROUS = Duration.ofSeconds(20);

  private final World world;
  private final Learner amina;

  SelfPacedStoryTest(World world) {
    this.world = world;
    this.amina = new Learner(world, People.LEARNER);
  }

  @Test
  void learnerEarnsCertificateThatStrangerCanCheckUntilItIsRevoked(TestReporter reporter) {
    String published = new Authoring(world).publish(Authoring.introduction(TITLE));
    String courseId = visitorFinds(published);
    amina.setProfile();
    String enrolmentId = amina.begin(courseId);
    JsonNode certificate = completesAndHoldsCertificate(enrolmentId, courseId, reporter);
    String link = paperSaysWhatIsTrue(certificate);
    strangerSees(link, "GENUINE");
    administratorRevokes(certificate);
    strangerSees(link, "REVOKED");
    strangerSees(administratorReissues(certificate), "GENUINE");
  }

  /** Every replica has an index of its own, and none is older than two seconds. */
  private String visitorFinds(String published) {
    await()
        .atMost(Duration.ofSeconds(2))
        .untilAsserted(
            () -> assertThat(Json.texts(found().path("items"), "courseId")).contains(published));
    assertThat(Json.texts(found().at("/facets/track"), "value")).contains("SELF_PACED");
    return published;
  }

  private JsonNode found() {
    return world
        .at("/api/catalogue/v1/courses?q=intrnational%20labor&language=en&track=SELF_PACED")
        .get()
        .expect(200)
        .json();
  }

  private JsonNode completesAndHoldsCertificate(
      String enrolmentId, String courseId, TestReporter reporter) {
    assertThat(amina.certificates(courseId)).isEmpty();
    Answer last = amina.workThrough(enrolmentId);
    long begin = System.nanoTime();
    assertThat(last.text()).contains("courseCompletedAt");
    JsonNode certificate = amina.certificate(courseId);
    Duration took = Duration.ofNanos(System.nanoTime() - begin);
    reporter.publishEntry("completion to certificate, ms", Long.toString(took.toMillis()));
    reporter.publishEntry(
        "within the promised 2 s", Boolean.toString(took.compareTo(PROMISE) <= 0));
    assertThat(took).isLessThan(GENEROUS);
    assertThat(certificate.path("effortMinutes").asInt()).isEqualTo(200);
    return certificate;
  }

  private String paperSaysWhatIsTrue(JsonNode certificate) {
    Answer pdf = amina.at(certificatePath(certificate) + "/pdf?language=fr").get().expect(200);
    assertThat(pdf.header("Content-Type")).contains("application/pdf");
    Paper paper = Paper.of(pdf.bytes());
    assertThat(paper.text())
        .contains("Amina Diallo")
        .contains(TITLE)
        .contains("3 h 20 min")
        .contains(certificate.path("serialNumber").asText());
    assertThat(paper.qrCode()).isEqualTo(certificate.path("verificationUrl").asText());
    return paper.qrCode();
  }

  private void strangerSees(String link, String status) {
    assertThat(link).startsWith(world.campus().url() + "/");
    JsonNode seen = new Request(link).with("Accept", "application/json").get().expect(200).json();
    assertThat(seen.path("status").asText()).isEqualTo(status);
    Answer page = new Request(link).with("Accept", "text/html").get().expect(200);
    assertThat(page.bytes()).hasSizeLessThan(20_000);
    assertThat(page.text()).contains("Amina Diallo").doesNotContain("<script");
  }

  private void administratorRevokes(JsonNode certificate) {
    world
        .at(certificatePath(certificate) + "/revocation")
        .as(world.people().token(People.ADMINISTRATOR))
        .post("{\"reason\": \"Issued to the wrong person\"}")
        .expect(201);
    amina.at(certificatePath(certificate) + "/pdf").get().expectProblem(409);
  }

  private String administratorReissues(JsonNode certificate) {
    String id = certificate.path("certificateId").asText();
    JsonNode reissued =
        world
            .at("/api/certification/v1/register/" + id + "/reissue")
            .as(world.people().token(People.ADMINISTRATOR))
            .post("{\"reason\": \"It was the right person\"}")
            .expect(201)
            .json();
    assertThat(reissued.path("effortMinutes")).isEqualTo(certificate.path("effortMinutes"));
    amina.at(certificatePath(reissued) + "/pdf").get().expect(200);
    return reissued.path("verificationUrl").asText();
  }

  private static String certificatePath(JsonNode certificate) {
    return "/api/certification/v1/certificates/" + certificate.path("certificateId").asText();
  }
}
