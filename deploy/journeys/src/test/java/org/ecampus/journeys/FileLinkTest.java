package org.ecampus.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import org.ecampus.client.Answer;
import org.ecampus.client.Request;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A file goes from its author to those who are enrolled, by links on the origin of content. */
@Journey
class FileLinkTest {

  private static final String TEXT = "Who ratifies a convention is bound by it.";

  private final World world;
  private String path = "";
  private URI link = URI.create("");

  FileLinkTest(World world) {
    this.world = world;
  }

  @BeforeEach
  void enrolledInACourseWithAFile() {
    String courseId = new Authoring(world).publish(Authoring.courseWithFile(upload()));
    Learner amina = new Learner(world, People.LEARNER);
    amina.setProfile();
    String enrolmentId = amina.begin(courseId);
    JsonNode activity = Learner.activities(amina.outline(enrolmentId)).getFirst();
    path = Learner.path(enrolmentId, activity);
    JsonNode content = amina.at(path).get().expect(200).json().path("content");
    link = URI.create(content.path("url").asText());
  }

  @Test
  void linkOfWhoIsEnrolledLeadsToTheBytesOfTheFile() {
    assertThat(link.getHost()).isEqualTo("content.localhost");

    Answer whole = atContent(link.getRawQuery()).get().expect(200);
    Answer part = atContent(link.getRawQuery()).with("Range", "bytes=4-11").get().expect(206);

    assertThat(whole.text()).isEqualTo(TEXT);
    assertThat(whole.header("Content-Disposition").orElseThrow()).contains("attachment");
    assertThat(part.text()).isEqualTo("ratifies");
  }

  @Test
  void nobodyElseGetsALinkAndAForgedOneLeadsNowhere() {
    new Learner(world, People.OTHER_LEARNER).at(path).get().expectProblem(404);
    String later = link.getRawQuery().replace("expires=1", "expires=2");
    atContent(later).get().expectProblem(404);
  }

  @Test
  void originOfThePlatformServesNoContentAndTheOriginOfContentNothingElse() {
    world.at(link.getPath() + "?" + link.getRawQuery()).get().expectProblem(404);
    onContentOrigin("/api/catalogue/v1/courses").get().expectProblem(404);
    onContentOrigin("/auth/realms/ecampus").get().expectProblem(404);
  }

  private String upload() {
    return world
        .at("/api/catalogue/v1/files?name=conventions.txt")
        .as(world.people().token(People.TUTOR))
        .with("Content-Type", "text/plain")
        .send("POST", TEXT)
        .expect(201)
        .json()
        .path("fileId")
        .asText();
  }

  private Request atContent(String query) {
    return onContentOrigin(link.getPath() + "?" + query);
  }

  /** Browsers find content.localhost by themselves; the JVM does not, and names it in Host. */
  private Request onContentOrigin(String path) {
    return world.at(path).with("Host", link.getAuthority());
  }
}
