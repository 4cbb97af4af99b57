package org.ecampus.certification;

import static org.ecampus.certification.Http.administrator;
import static org.ecampus.certification.Http.onlyCertificate;

import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import org.ecampus.kit.testing.ContractRules;
import org.ecampus.kit.testing.ServiceTest;
import org.junit.jupiter.api.Test;

@ServiceTest
class ContractTest {
  @Inject Happenings happenings;
  @Inject ContractRules contracts;

  @Test
  void everyGoldenExampleParses() {
    contracts.everyExampleParsesInItsHandler();
  }

  @Test
  void whatIsPublishedMatchesItsSchema() {
    // Given
    var completed = happenings.amina();
    String id = onlyCertificate(completed.learnerId()).path("certificateId");

    // When
    administrator()
        .contentType(ContentType.JSON)
        .body("{\"reason\": \"Issued by mistake\"}")
        .post("/certificates/{id}/revocation", id)
        .then()
        .statusCode(201);

    happenings.learnerErased(completed.learnerId());

    // Then
    contracts.outboxMatchesSchemas(Happenings.ISSUED, Happenings.REVOKED, Happenings.ERASED);
  }
}
