package org.ecampus.certification;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.ecampus.kit.testing.Tokens;

/** Requests as learners, administrators and strangers send them. */
public final class Http {
  public static final String BASE = "/api/certification/v1";

  private Http() {}

  public static RequestSpecification as(String token) {
    return given().auth().oauth2(token).basePath(BASE);
  }

  public static RequestSpecification learner(UUID learnerId) {
    return as(Tokens.learner(learnerId));
  }

  public static RequestSpecification administrator() {
    return as(Tokens.administrator(UUID.randomUUID()));
  }

  public static RequestSpecification auditor() {
    return as(Tokens.auditor(UUID.randomUUID()));
  }

  public static RequestSpecification partner(UUID institutionId) {
    return as(Tokens.partnerAdministrator(UUID.randomUUID(), institutionId));
  }

  public static RequestSpecification stranger() {
    return given().basePath(BASE);
  }

  /** The one certificate that the learner has. */
  public static Response onlyCertificate(UUID learnerId) {
    String id =
        learner(learnerId)
            .get("/certificates")
            .then()
            .statusCode(200)
            .extract()
            .<String>path("items.find { it }.certificateId");
    return learner(learnerId).get("/certificates/{id}", id);
  }
}
