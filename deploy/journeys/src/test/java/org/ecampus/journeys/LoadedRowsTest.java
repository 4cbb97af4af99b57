package org.ecampus.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.ecampus.load.scale.Loading;
import org.ecampus.load.scale.Size;
import org.ecampus.load.site.Rows;
import org.ecampus.local.Ports;
import org.ecampus.local.Service;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Rows that the bench loads below the API hold what rows of the services hold. */
@Journey
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LoadedRowsTest {

  private static final Size SIZE = new Size(1_000, 300, 10, 100);

  /** Everything that is loaded is of 2025, as its ids say. */
  private static final String BEFORE = " < '019b7000-0000-7000-8000-000000000000'";

  private final World world;
  private final Rows rows;
  private String template = "";

  LoadedRowsTest(World world) {
    this.world = world;
    this.rows = new Rows(world.campus().options().ports());
  }

  @BeforeAll
  void rowsAreLoaded() {
    Learner amina = new Learner(world, People.LEARNER);
    amina.setProfile();
    template = new Authoring(world).publish(Authoring.introduction("Copied many times"));
    amina.workThrough(amina.begin(template));
    amina.certificate(template);
    Ports ports = world.campus().options().ports();
    new Loading(ports, SIZE, List.of(template)).run();
  }

  @AfterAll
  void nothingIsLeftOpen() {
    rows.close();
  }

  @Test
  void everyServiceHasTheSameEnrolments() {
    String mine = digest(Service.ENROLMENT, "enrolment", "id", "id, learner_id, offering_id");
    String theirs =
        digest(
            Service.TUTORING,
            "known_enrolment",
            "enrolment_id",
            "enrolment_id, learner_id, offering_id");
    assertThat(mine).startsWith("1000 ").isEqualTo(theirs);
  }

  @Test
  void everyServiceHasTheSameCompletions() {
    long completed =
        count(Service.ENROLMENT, "enrolment WHERE completed_at IS NOT NULL AND id" + BEFORE);
    assertThat(completed).isEqualTo(100);
    for (String table : List.of("conclusion", "effort_entry", "certificate")) {
      String key = table.equals("effort_entry") ? "entry_id" : table + "_id";
      assertThat(count(Service.CERTIFICATION, table + " WHERE " + key + BEFORE)).isEqualTo(100);
    }
    assertThat(
            count(
                Service.TUTORING,
                "learning_record WHERE completed_at IS NOT NULL AND enrolment_id" + BEFORE))
        .isEqualTo(100);
    assertThat(
            digest(
                Service.ENROLMENT,
                "known_certificate",
                "certificate_id",
                "certificate_id, learner_id, subject_id, subject_version, issued_at"))
        .isEqualTo(
            digest(
                Service.CERTIFICATION,
                "certificate",
                "certificate_id",
                "certificate_id, learner_id, subject_id, subject_version, issued_at"));
  }

  @Test
  void whoCompletedHasDoneEveryActivity() {
    String undone =
        "known_enrolment e JOIN learning_record l USING (enrolment_id)"
            + " JOIN known_activity a USING (course_version_id)"
            + " LEFT JOIN activity_record r USING (enrolment_id, activity_id)"
            + " WHERE l.completed_at IS NOT NULL AND r.completed_at IS NULL AND enrolment_id";
    assertThat(count(Service.TUTORING, undone + BEFORE)).isZero();
  }

  @Test
  void servicesAnswerAboutWhatWasLoaded() {
    String certificate =
        one(Service.CERTIFICATION, "verification_code", "certificate", "certificate_id");
    String learner = one(Service.ENROLMENT, "id", "learner", "id");
    String course = one(Service.ENROLMENT, "offering_id", "enrolment", "id");

    assertThat(read("/api/certification/v1/verify/" + certificate).path("status").asText())
        .isEqualTo("GENUINE");
    assertThat(read("/api/enrolment/v1/learners/" + learner).path("givenName").asText())
        .isEqualTo("Awa");
    assertThat(read("/api/enrolment/v1/offerings/" + course + "/roster").path("items"))
        .isNotEmpty();
    assertThat(read("/api/tutoring/v1/offerings/" + course + "/progress").path("items"))
        .isNotEmpty();
    assertThat(read("/api/catalogue/v1/courses/" + course).path("courseId").asText())
        .isEqualTo(course);
  }

  private JsonNode read(String path) {
    return world
        .at(path)
        .as(world.people().token(People.ADMINISTRATOR))
        .with("Accept", "application/json")
        .get()
        .expect(200)
        .json();
  }

  private String one(Service service, String column, String table, String key) {
    String query = "SELECT %s FROM %s WHERE %s%s LIMIT 1".formatted(column, table, key, BEFORE);
    return rows.list(service, row -> row.getString(1), query).getFirst();
  }

  private long count(Service service, String what) {
    return rows.number(service, "SELECT count(*) FROM " + what);
  }

  private String digest(Service service, String table, String key, String columns) {
    String query =
        "SELECT count(*) || ' ' || md5(string_agg(concat_ws(' ', %s), '|' ORDER BY %s)) FROM %s WHERE %s%s"
            .formatted(columns, key, table, key, BEFORE);
    return rows.list(service, row -> row.getString(1), query).getFirst();
  }
}
