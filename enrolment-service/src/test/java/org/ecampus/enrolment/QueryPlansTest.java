package org.ecampus.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecampus.enrolment.Campus.PATH;
import static org.ecampus.enrolment.Campus.as;
import static org.ecampus.enrolment.Campus.asAdministrator;
import static org.ecampus.enrolment.Campus.asPartner;
import static org.ecampus.enrolment.LargeCampus.course;
import static org.ecampus.enrolment.LargeCampus.enrolment;
import static org.ecampus.enrolment.LargeCampus.learner;
import static org.ecampus.enrolment.LargeCampus.partner;

import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.UUID;
import org.ecampus.kit.testing.LargeTables;
import org.ecampus.kit.testing.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever is asked or told of one person or offering reads no large table from end to end. */
@ServiceTest
@TestProfile(QueryPlansTest.OwnDatabase.class)
class QueryPlansTest {

  @Inject LargeCampus large;
  @Inject Campus campus;
  @Inject Tables tables;

  /** Of its own, so that no other test meets a hundred thousand rows. */
  public static class OwnDatabase implements QuarkusTestProfile {}

  @BeforeEach
  void load() {
    if (tables.rows("SELECT 'one' FROM pg_proc WHERE proname = 'test_id'").isEmpty()) {
      large.load();
    }
  }

  @Test
  void learnersReadWhatIsTheirs() {
    assertReadsNoTableWhole(
        () -> {
          ok(as(learner(30_001)), "/enrolments");
          ok(as(learner(30_002)), "/enrolments/" + enrolment(30_002));
          ok(as(learner(30_003)), "/profile");
          ok(as(learner(30_004)), "/offerings/" + course(7));
          ok(as(learner(30_004)), "/courses/" + course(7) + "/offerings");
        });
  }

  @Test
  void learnersComeAndGo() {
    assertReadsNoTableWhole(
        () -> {
          UUID enrolled = campus.enrol(learner(40_001), course(9));
          as(learner(40_001)).delete(PATH + "/enrolments/" + enrolled).then().statusCode(204);
          campus.rules(course(10), "{\"admission\":\"OPEN\",\"capacity\":1}");
          campus.enrol(learner(40_002), course(10));
          as(learner(5_010))
              .delete(PATH + "/enrolments/" + enrolment(5_010))
              .then()
              .statusCode(204);
        });
  }

  @Test
  void administratorsReadOneOffering() {
    String hot = "/offerings/" + course(1);
    assertReadsNoTableWhole(
        () -> {
          ok(asAdministrator(), hot + "/roster");
          ok(asAdministrator(), hot + "/roster?state=DECLINED");
          ok(asAdministrator(), hot + "/enrolment-rules");
          ok(asAdministrator(), "/learners");
          ok(asPartner(partner(3)), hot + "/roster");
          ok(asPartner(partner(3)), hot + "/roster?state=CONFIRMED");
          ok(asPartner(partner(3)), "/learners");
        });
  }

  @Test
  void othersTellOfOnePersonOrCourse() {
    assertReadsNoTableWhole(
        () -> {
          campus.complete(enrolment(50_001));
          campus.certify(UUID.randomUUID(), learner(50_002), course(11), UUID.randomUUID());
          campus.publish(course(12), UUID.randomUUID(), "Standards");
          campus.archive(course(13), UUID.randomUUID());
        });
  }

  @Test
  void learnerIsErased() {
    assertReadsNoTableWhole(
        () ->
            asAdministrator()
                .post(PATH + "/learners/" + learner(60_001) + "/erasure")
                .then()
                .statusCode(201));
  }

  private static void ok(RequestSpecification who, String path) {
    who.get(PATH + path).then().statusCode(200);
  }

  private static void assertReadsNoTableWhole(Runnable work) {
    assertThat(LargeTables.scannedSequentially(work, LargeCampus.TABLES)).isEmpty();
  }
}
