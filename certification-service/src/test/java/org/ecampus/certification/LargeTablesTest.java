package org.ecampus.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecampus.certification.Http.learner;
import static org.ecampus.certification.Http.partner;
import static org.ecampus.certification.Http.stranger;

import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.ecampus.certification.Happenings.Completed;
import org.ecampus.kit.security.Institutions;
import org.ecampus.kit.testing.LargeTables;
import org.ecampus.kit.testing.ServiceTest;
import org.junit.jupiter.api.Test;

/** In a database of its own, with a hundred thousand certificates and all that belongs to them. */
@ServiceTest
@TestProfile(LargeTablesTest.OwnDatabase.class)
class LargeTablesTest {
  private static final String[] TABLES = {
    "known_learner",
    "effort_entry",
    "conclusion",
    "certificate",
    "certificate_effort",
    "certificate_credential",
    "certificate_key",
    "pending_award"
  };

  @Inject Happenings happenings;
  @Inject Database database;
  @Inject LargeRegister largeRegister;

  @Test
  void noHotStatementReadsALargeTableFromEndToEnd() {
    largeRegister.load();

    assertThat(LargeTables.scannedSequentially(this::read, TABLES)).isEmpty();
    assertThat(LargeTables.scannedSequentially(this::complete, TABLES)).isEmpty();
    assertThat(LargeTables.scannedSequentially(largeRegister::issueWhatWaits, TABLES)).isEmpty();
    assertThat(LargeTables.scannedSequentially(this::erase, TABLES)).isEmpty();
  }

  private void read() {
    UUID learner = LargeRegister.learner(77);
    UUID certificate = LargeRegister.certificate(77);
    stranger().get("/verify/{code}", LargeRegister.code(77)).then().statusCode(200);
    learner(learner).get("/certificates").then().statusCode(200);
    learner(learner).get("/certificates/{id}", certificate).then().statusCode(200);
    learner(learner).get("/certificates/{id}/credential", certificate).then().statusCode(200);
    learner(learner).get("/effort").then().statusCode(200);
    learner(learner).get("/conclusions").then().statusCode(200);
    for (String list : List.of("certificates", "conclusions")) {
      partner(Institutions.CENTRE).get("/learners/{id}/" + list, learner).then().statusCode(200);
    }
  }

  private void complete() {
    var completed = Completed.selfPaced(180).by(LargeRegister.learner(78));
    happenings.coursePublished(completed);
    happenings.courseCompleted(completed);
    happenings.courseCompleted(completed.again().worth(200));
  }

  private void erase() {
    happenings.learnerErased(LargeRegister.learner(79));
  }

  public static class OwnDatabase implements QuarkusTestProfile {}
}
