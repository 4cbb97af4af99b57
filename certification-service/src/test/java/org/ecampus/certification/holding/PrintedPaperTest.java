package org.ecampus.certification.holding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecampus.certification.Http.learner;
import static org.ecampus.certification.Http.onlyCertificate;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import org.ecampus.certification.Database;
import org.ecampus.certification.Happenings;
import org.ecampus.certification.Happenings.Completed;
import org.ecampus.kit.testing.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Paper that was printed once and is kept; changes are made past this process. */
@ServiceTest
class PrintedPaperTest {
  @Inject Happenings happenings;
  @Inject Database database;

  private Completed amina;
  private String certificateId;
  private byte[] printed;

  @BeforeEach
  void printedOnce() {
    amina = happenings.amina();
    certificateId = onlyCertificate(amina.learnerId()).path("certificateId");
    printed = paperFor(amina.learnerId()).asByteArray();
  }

  @Test
  void isTheSameForItsHolder() {
    assertThat(paperFor(amina.learnerId()).asByteArray()).isEqualTo(printed);
  }

  @Test
  void isNotServedOnceTheCertificateIsRevoked() {
    database.execute(
        "UPDATE certificate SET revoked_at = now(), revoked_by = certificate_id,"
            + " revocation_reason = 'Issued by mistake' WHERE certificate_id = '"
            + certificateId
            + "'");

    paperFor(amina.learnerId()).then().statusCode(409);
  }

  @Test
  void isNotServedOnceItsHolderIsErased() {
    happenings.learnerErased(amina.learnerId());

    paperFor(amina.learnerId()).then().statusCode(404);
  }

  @Test
  void isNotServedToSomebodyElse() {
    paperFor(UUID.randomUUID()).then().statusCode(404);
  }

  @Test
  void isPrintedAnewInTheColourThatItsIssuerHasNow() {
    database.execute("UPDATE issuer SET primary_colour = '#7a1f3d'");

    assertThat(paperFor(amina.learnerId()).asByteArray()).isNotEqualTo(printed);
  }

  private Response paperFor(UUID learnerId) {
    return learner(learnerId).get("/certificates/{id}/pdf", certificateId);
  }
}
