package org.ecampus.enrolment;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.ecampus.kit.security.Institutions;
import org.ecampus.kit.testing.Events;
import org.ecampus.kit.testing.Tokens;

/** Courses and people to test with, brought in the way they come in real life. */
@ApplicationScoped
public class Campus {

  public static final String PATH = "/api/enrolment/v1";
  public static final UUID ADMINISTRATOR = UUID.randomUUID();
  public static final String FREE = "{\"kind\":\"FREE\"}";
  public static final String PAID =
      "{\"kind\":\"PAID\",\"amount\":\"450.00\",\"currency\":\"EUR\"}";

  private final AtomicInteger versions = new AtomicInteger();
  private final Events events;

  Campus(Events events) {
    this.events = events;
  }

  /** The standing offering of a free self-paced course, open to everybody; the course's id. */
  public UUID course() {
    UUID course = UUID.randomUUID();
    publish(course, UUID.randomUUID(), "Introduction to International Labour Standards");
    return course;
  }

  /** The same with so many seats. */
  public UUID course(int capacity) {
    UUID course = course();
    rules(course, "{\"admission\":\"OPEN\",\"capacity\":%d}".formatted(capacity));
    return course;
  }

  /** Publishes a version of a free self-paced course, with a title in English and one in French. */
  public void publish(UUID course, UUID version, String title) {
    publish(course, version, title, "SELF_PACED", FREE);
  }

  /** Publishes a version of a course on a track, at a price. */
  public void publish(UUID course, UUID version, String title, String track, String price) {
    events.deliver(
        "org.ecampus.catalogue.course.published.v1",
        course.toString(),
        """
        {"courseId":"%s","courseVersionId":"%s","institutionId":"%s","version":%d,"track":"%s",
         "price":%s,
         "texts":{"en":{"title":"%s","summary":"s","objectives":[]},
                  "fr":{"title":"%s (fr)","summary":"s","objectives":[]}}}
        """
            .formatted(
                course,
                version,
                Institutions.CENTRE,
                versions.incrementAndGet(),
                track,
                price,
                title,
                title));
  }

  /** Archives the course in this version. */
  public void archive(UUID course, UUID version) {
    events.deliver(
        "org.ecampus.catalogue.course.archived.v1",
        course.toString(),
        """
        {"courseId":"%s","courseVersionId":"%s","institutionId":"%s",
         "archivedAt":"2026-11-23T09:00:00Z"}
        """
            .formatted(course, version, Institutions.CENTRE));
  }

  /** A free tutored offering of a new course that the owner opens under this rule. */
  public UUID offering(UUID owner, String admission) {
    UUID course = UUID.randomUUID();
    publish(course, UUID.randomUUID(), "Social dialogue", "TUTORED", FREE);
    UUID offering = UUID.randomUUID();
    tell("opened", offering, 1, owner, course, UUID.randomUUID(), FREE, admission, "");
    return offering;
  }

  /** Delivers what tutoring says of an offering; {@code more} goes into the JSON as it is. */
  public void tell(
      String fact,
      UUID offering,
      int revision,
      UUID owner,
      UUID course,
      UUID version,
      String price,
      String admission,
      String more) {
    events.deliver(
        "org.ecampus.tutoring.offering." + fact + ".v1",
        offering.toString(),
        """
        {"offeringId":"%s","revision":%d,"institutionId":"%s","subjectKind":"COURSE",
         "subjectId":"%s","subjectVersion":"%s","track":"TUTORED","price":%s,"admission":"%s",
         "language":"fr"%s}
        """
            .formatted(offering, revision, owner, course, version, price, admission, more));
  }

  public void complete(UUID enrolment) {
    events.deliver(
        "org.ecampus.tutoring.course.completed.v1",
        enrolment.toString(),
        "{\"enrolmentId\":\"%s\",\"completedAt\":\"2026-11-23T09:00:00Z\"}".formatted(enrolment));
  }

  /** Issues a certificate for a version of a course. */
  public void certify(UUID certificate, UUID learner, UUID course, UUID version) {
    events.deliver(
        "org.ecampus.certification.certificate.issued.v1",
        certificate.toString(),
        """
        {"certificateId":"%s","learnerId":"%s","subjectKind":"COURSE","subjectId":"%s",
         "subjectVersion":"%s","issuedAt":"2026-11-23T09:00:00Z"}
        """
            .formatted(certificate, learner, course, version));
  }

  /** A learner with an account who has said who they are, in French. */
  public UUID learner() {
    UUID learner = UUID.randomUUID();
    as(learner)
        .body(
            """
            {"givenName":"Amina","familyName":"Diallo","gender":"FEMALE","countryCode":"SN",
             "organisationType":"MINISTRY_OF_LABOUR","language":"fr","timeZone":"Africa/Dakar"}
            """)
        .put(PATH + "/profile")
        .then()
        .statusCode(200);
    return learner;
  }

  /** A learner without an account, registered by whoever asks. */
  public UUID learnerOf(RequestSpecification registrar) {
    String id =
        registrar
            .body(
                """
                {"givenName":"Kofi","familyName":"Mensah","email":"kofi@example.org","language":"en"}
                """)
            .post(PATH + "/learners")
            .then()
            .statusCode(201)
            .extract()
            .path("learnerId");
    return UUID.fromString(id);
  }

  public void rules(UUID offering, String rules) {
    asAdministrator()
        .body(rules)
        .put(PATH + "/offerings/" + offering + "/enrolment-rules")
        .then()
        .statusCode(200);
  }

  /** Enrols the learner in person and returns the enrolment's id. */
  public UUID enrol(UUID learner, UUID offering) {
    String id =
        as(learner)
            .body("{\"offeringId\":\"%s\"}".formatted(offering))
            .post(PATH + "/enrolments")
            .then()
            .statusCode(201)
            .extract()
            .path("enrolmentId");
    return UUID.fromString(id);
  }

  /** What comes of somebody else's enrolling a learner. */
  public static ValidatableResponse enrol(
      RequestSpecification sender, UUID learner, UUID offering) {
    return sender
        .body("{\"learnerId\":\"%s\"}".formatted(learner))
        .post(PATH + "/offerings/" + offering + "/enrolments")
        .then();
  }

  public static RequestSpecification as(UUID learner) {
    return with(Tokens.learner(learner));
  }

  public static RequestSpecification asAdministrator() {
    return with(Tokens.administrator(ADMINISTRATOR));
  }

  /** Somebody who administers for the institution. */
  public static RequestSpecification asPartner(UUID institution) {
    return with(Tokens.partnerAdministrator(UUID.randomUUID(), institution));
  }

  public static RequestSpecification with(String token) {
    return given().auth().oauth2(token).contentType(ContentType.JSON);
  }
}
