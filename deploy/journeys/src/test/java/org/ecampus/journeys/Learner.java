package org.ecampus.journeys;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.StreamSupport;
import org.ecampus.client.Answer;
import org.ecampus.client.Request;

/** A learner: every method is one or a few requests with their token. */
final class Learner {

  static final Map<String, Object> AMINA =
      Map.of(
          "gender", "FEMALE",
          "countryCode", "SN",
          "organisation", "Union des travailleuses de Dakar",
          "organisationType", "WORKERS_ORGANISATION",
          "language", "fr",
          "timeZone", "Africa/Dakar");

  private static final String ENROLMENTS = "/api/enrolment/v1/enrolments";
  private static final String COURSES = "/api/tutoring/v1/enrolments";
  private static final String CERTIFICATES = "/api/certification/v1/certificates";

  private final World world;
  private final String username;

  Learner(World world, String username) {
    this.world = world;
    this.username = username;
  }

  /** A request with their token. */
  Request at(String path) {
    return world.at(path).as(world.people().token(username));
  }

  /** Sets the profile. Names come from the account. */
  Answer setProfile() {
    return at("/api/enrolment/v1/profile").put(Json.of(AMINA)).expect(200);
  }

  /** Takes a seat in an offering; a self-paced course's standing offering has the course's id. */
  Answer enrol(String offeringId) {
    return enrolling(offeringId).expect(201);
  }

  /** The same, whatever comes of it. */
  Answer enrolling(String offeringId) {
    return at(ENROLMENTS).post(Json.of(Map.of("offeringId", offeringId)));
  }

  /** Takes a seat and returns the enrolment's id once the learner can begin. */
  String begin(String courseId) {
    Answer enrolled = enrol(courseId);
    String enrolmentId = enrolled.json().path("enrolmentId").asText();
    outline(enrolmentId, enrolled.header("Ecampus-Event").orElseThrow());
    return enrolmentId;
  }

  JsonNode outline(String enrolmentId) {
    return at(COURSES + "/" + enrolmentId).get().expect(200).json();
  }

  /** The outline as it is once the service has this event. */
  JsonNode outline(String enrolmentId, String after) {
    return at(COURSES + "/" + enrolmentId).with("Ecampus-After", after).get().expect(200).json();
  }

  /** Works through everything in order and returns the last answer. */
  Answer workThrough(String enrolmentId) {
    List<JsonNode> activities = activities(outline(enrolmentId));
    activities.subList(0, activities.size() - 1).forEach(one -> complete(enrolmentId, one));
    return complete(enrolmentId, activities.getLast());
  }

  /** Does one activity as its kind wants it done. */
  Answer complete(String enrolmentId, JsonNode activity) {
    return completing(enrolmentId, activity).expect(200);
  }

  /** The same, whatever comes of it. */
  Answer completing(String enrolmentId, JsonNode activity) {
    String path = path(enrolmentId, activity);
    return activity.path("kind").asText().equals("KNOWLEDGE_CHECK")
        ? at(path + "/attempts").post(Json.of(Map.of("answers", rightAnswers(path))))
        : at(path + "/completion").post();
  }

  static String path(String enrolmentId, JsonNode activity) {
    return COURSES + "/" + enrolmentId + "/activities/" + activity.path("activityId").asText();
  }

  static List<JsonNode> activities(JsonNode outline) {
    List<JsonNode> activities = new ArrayList<>();
    outline
        .path("sections")
        .forEach(section -> section.path("activities").forEach(activities::add));
    return activities;
  }

  /** The certificate for a course, as soon as it is there. */
  JsonNode certificate(String courseId) {
    AtomicReference<JsonNode> found = new AtomicReference<>();
    await()
        .atMost(Duration.ofSeconds(90))
        .pollDelay(Duration.ZERO)
        .pollInterval(Duration.ofMillis(25))
        .until(() -> certificates(courseId).stream().peek(found::set).findFirst().isPresent());
    return found.get();
  }

  /** All certificates for a course. */
  List<JsonNode> certificates(String courseId) {
    JsonNode page = at(CERTIFICATES).get().expect(200).json();
    return StreamSupport.stream(page.path("items").spliterator(), false)
        .filter(one -> one.path("subjectId").asText().equals(courseId))
        .toList();
  }

  private List<Map<String, Object>> rightAnswers(String path) {
    List<Map<String, Object>> answers = new ArrayList<>();
    JsonNode check = at(path).get().expect(200).json().path("content");
    for (JsonNode question : check.path("questions")) {
      Map<String, Object> answer = new HashMap<>();
      answer.put("questionId", question.path("questionId").asText());
      answer.put("optionIds", rightOptions(question));
      answers.add(answer);
    }
    return answers;
  }

  private static List<String> rightOptions(JsonNode question) {
    return StreamSupport.stream(question.path("options").spliterator(), false)
        .filter(option -> option.path("text").asText().startsWith(Authoring.RIGHT))
        .map(option -> option.path("optionId").asText())
        .toList();
  }
}
