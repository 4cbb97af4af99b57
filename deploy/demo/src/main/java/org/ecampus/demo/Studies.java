package org.ecampus.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import org.ecampus.client.Answer;
import org.ecampus.local.Trouble;

/** How they work through the outline, activity by activity. */
final class Studies {

  private final Api learner;
  private final String course;
  private final Answer enrolled;
  private final Narrator tell;

  Studies(Api learner, Answer enrolled, Narrator tell) {
    this.learner = learner;
    this.course = "/api/tutoring/v1/enrolments/" + enrolled.json().path("enrolmentId").asText();
    this.enrolled = enrolled;
    this.tell = tell;
  }

  /** The moment the answer came that completed the course. */
  Instant complete() {
    var outline = learner.after(enrolled).get(course).json();
    tell.done(
        "They open the course: "
            + outline.path("sections").size()
            + " sections, "
            + outline.path("progress").path("totalMinutes").asInt()
            + " minutes");
    for (var section : outline.path("sections")) {
      section.path("activities").forEach(this::study);
    }
    var done = Instant.now();
    demandCompletion();
    return done;
  }

  private void study(JsonNode activity) {
    var path = course + "/activities/" + activity.path("activityId").asText();
    var content = learner.get(path).json();
    if (activity.path("kind").asText().equals("KNOWLEDGE_CHECK")) {
      answer(path, content.path("content").path("questions"));
      return;
    }
    learner.post(path + "/opening");
    var outcome = learner.post(path + "/completion").json();
    tell.done(
        "They work through \""
            + activity.path("title").asText()
            + "\": "
            + outcome.path("progress").path("percent").asInt()
            + " %");
  }

  private void answer(String path, JsonNode questions) {
    var sheet = new AnswerSheet(questions);
    demandPassed(learner.post(path + "/attempts", sheet.guessing()).json(), false);
    demandPassed(learner.post(path + "/attempts", sheet.knowing()).json(), true);
  }

  private void demandPassed(JsonNode attempt, boolean expected) {
    if (attempt.path("passed").asBoolean() != expected) {
      throw new Trouble(
          "The knowledge check should " + (expected ? "" : "not ") + "be passed: " + attempt);
    }
    tell.done(
        (expected
                ? "They answer again and pass with "
                : "They guess and fail the knowledge check with ")
            + attempt.path("scorePercent").asInt()
            + " %");
  }

  private void demandCompletion() {
    var outline = learner.get(course).json();
    if (!outline.has("completedAt")) {
      throw new Trouble("All activities are done but the course is not completed: " + outline);
    }
    var between =
        Duration.between(
            Instant.parse(outline.path("startedAt").asText()),
            Instant.parse(outline.path("completedAt").asText()));
    tell.done("The course is completed, " + between.toSeconds() + " s after they began");
  }
}
