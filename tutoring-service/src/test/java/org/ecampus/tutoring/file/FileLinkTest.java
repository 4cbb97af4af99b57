package org.ecampus.tutoring.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ecampus.kit.link.SignedLink;
import org.ecampus.kit.testing.Events;
import org.ecampus.kit.testing.ServiceTest;
import org.ecampus.tutoring.Facts;
import org.ecampus.tutoring.Learner;
import org.ecampus.tutoring.TestCourse;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class FileLinkTest {

  private static final Pattern LINK =
      Pattern.compile(
          "http://content\\.localhost:8080/files/([-0-9a-f]{36})\\?expires=(\\d+)&signature=(\\S+)");

  @Inject Events events;

  @ConfigProperty(name = "ecampus.files.link-secret")
  List<String> secrets;

  private final TestCourse course = TestCourse.fresh();
  private Learner learner;

  @BeforeEach
  void enrol() {
    learner = new Facts(events).learnerIn(course);
  }

  @Test
  void fileComesWithALinkThatTheCatalogueAcceptsForTenMinutes() {
    // When
    var answer = learner.activity(course.file()).then();

    // Then
    answer
        .statusCode(200)
        .body("content.name", equalTo("supervisory-system.pdf"))
        .body("content.size", equalTo(482113));
    Matcher link = LINK.matcher(answer.extract().path("content.url"));
    assertThat(link.matches()).isTrue();
    assertThat(link.group(1)).isEqualTo(course.fileId().toString());
    Instant expiresAt = Instant.parse(answer.extract().path("content.urlExpiresAt"));
    assertThat(Instant.ofEpochSecond(Long.parseLong(link.group(2)))).isEqualTo(expiresAt);
    assertThat(isGood(link, expiresAt.minusSeconds(1))).isTrue();
    assertThat(isGood(link, expiresAt)).isFalse();
    assertThat(isGood(link, expiresAt.minus(Duration.ofMinutes(10)))).isTrue();
  }

  @Test
  void whoMayNotReadTheCourseGetsNoLink() {
    // Given
    Learner stranger = new Learner(UUID.randomUUID(), learner.enrolmentId(), course);

    // When
    var answer = stranger.activity(course.file()).then();

    // Then
    answer.statusCode(404);
  }

  private boolean isGood(Matcher link, Instant now) {
    return new SignedLink(secrets)
        .isGood(course.fileId(), Long.parseLong(link.group(2)), link.group(3), now);
  }
}
