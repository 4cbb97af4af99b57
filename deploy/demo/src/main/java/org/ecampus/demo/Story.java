package org.ecampus.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Optional;
import org.ecampus.client.Answer;
import org.ecampus.client.SignIn;
import org.ecampus.client.UnexpectedAnswer;
import org.ecampus.local.Options;
import org.ecampus.local.Secrets;
import org.ecampus.local.Trouble;

/** A self-paced learner earns a certificate that a stranger can check, and loses it again. */
final class Story {

  private final Options options;
  private final Narrator tell;
  private final Api stranger;

  Story(Options options) {
    this.options = options;
    this.tell = new Narrator(System.out);
    this.stranger = Api.stranger(options.url());
  }

  /** Plays it from the beginning; the first step that goes wrong is a {@link Trouble}. */
  void play() {
    tell.title("The story of a self-paced learner");
    var published = administratorLoadsTheCatalogue();
    var courseId = strangerFindsTheCourse();
    var somebody = administratorRegistersALearner();
    var learner = learnerSignsIn(somebody);
    learnerFillsInAProfile(learner, somebody);
    var enrolment = learnerEnrols(published.map(learner::after).orElse(learner), courseId);
    var completed = new Studies(learner, enrolment, tell).complete();
    var certificate = new Certificates(learner, tell).awaitFor(courseId, completed);
    learnerDownloadsIt(learner, certificate);
    strangerSees(certificate, "GENUINE", "it is genuine");
    administratorRevokes(certificate);
    strangerSees(certificate, "REVOKED", "the same page says it is revoked");
  }

  private Optional<Answer> administratorLoadsTheCatalogue() {
    var loaded = new CatalogueLoader(administrator()).load();
    tell.done(
        "Ada, the administrator, has the catalogue of 2020 in place: "
            + loaded.all()
            + " courses, "
            + loaded.added()
            + " of them loaded now");
    return loaded.told();
  }

  private String strangerFindsTheCourse() {
    var path = "/api/catalogue/v1/courses?q=labour+standards&track=SELF_PACED&language=en";
    var page = stranger.get(path).json();
    var found = named(page.path("items"));
    tell.done(
        "A visitor without an account searches \"labour standards\", narrows to self-paced and"
            + " English, and finds \""
            + found.path("title").asText()
            + "\"");
    tell.see(options.url() + path);
    tell.see(options.url() + "/api/catalogue/v1/courses/" + found.path("courseId").asText());
    return found.path("courseId").asText();
  }

  private static JsonNode named(JsonNode items) {
    for (var item : items) {
      if (item.path("title").asText().equals(Syllabus.TOLD)) {
        return item;
      }
    }
    throw new Trouble("The search did not find \"" + Syllabus.TOLD + "\" but " + items);
  }

  private Learner administratorRegistersALearner() {
    var learner = Learner.invent();
    administrator().post("/api/enrolment/v1/people", learner.registration());
    tell.done("Ada registers " + learner.name() + ", who is new in this telling");
    tell.see("to sign in: " + learner.username() + ", " + learner.password());
    return learner;
  }

  private Api learnerSignsIn(Learner learner) {
    var token = signIn(learner.username(), learner.password());
    tell.done(learner.givenName() + " signs in by Keycloak's form: code flow with PKCE");
    return stranger.with(token);
  }

  private Answer learnerFillsInAProfile(Api learner, Learner somebody) {
    var answer = learner.put("/api/enrolment/v1/profile", somebody.profile());
    tell.done(
        "They say who they are; the region follows: " + answer.json().path("region").asText());
    return answer;
  }

  private Answer learnerEnrols(Api learner, String courseId) {
    var wish = JsonNodeFactory.instance.objectNode().put("offeringId", courseId);
    var enrolment = learner.post("/api/enrolment/v1/enrolments", wish);
    tell.done("They enrol by themselves: " + enrolment.json().path("state").asText());
    return enrolment;
  }

  private void learnerDownloadsIt(Api learner, JsonNode certificate) {
    var id = certificate.path("certificateId").asText();
    var path = "/api/certification/v1/certificates/" + id + "/pdf?language=fr";
    var pdf = learner.header("Accept", "application/pdf").get(path).bytes();
    var file =
        options.home().resolve("demo").resolve(certificate.path("serialNumber").asText() + ".pdf");
    try {
      Files.createDirectories(file.getParent());
      Files.write(file, pdf);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    tell.done("They download it in French, " + pdf.length / 1024 + " kB");
    tell.see(file.toUri().toString());
  }

  private void strangerSees(JsonNode certificate, String status, String sentence) {
    var address = certificate.path("verificationUrl").asText();
    var path = address.substring(options.url().length());
    var seen = stranger.get(path).json().path("status").asText();
    var page = stranger.header("Accept", "text/html").get(path).text();
    if (!seen.equals(status) || !page.contains(certificate.path("serialNumber").asText())) {
      throw new Trouble("The page " + address + " should say " + status + " but says " + seen);
    }
    tell.done("A stranger opens the address behind the QR code: " + sentence);
    tell.see(address);
  }

  private void administratorRevokes(JsonNode certificate) {
    var id = certificate.path("certificateId").asText();
    var reason = "The demo shows that a certificate can be taken back";
    administrator()
        .post(
            "/api/certification/v1/certificates/" + id + "/revocation",
            JsonNodeFactory.instance.objectNode().put("reason", reason));
    tell.done("Ada revokes it: \"" + reason + "\"");
  }

  private Api administrator() {
    return stranger.with(signIn("ada", Secrets.ofPerson("ada")));
  }

  private String signIn(String username, String password) {
    try {
      return new SignIn(options.url()).as(username, password);
    } catch (UnexpectedAnswer refused) {
      throw new Trouble("Signing in as " + username + " failed. " + refused.getMessage(), refused);
    }
  }
}
