package org.ecampus.enrolment.overview;

import static org.ecampus.enrolment.Campus.PATH;
import static org.ecampus.enrolment.Campus.asAdministrator;
import static org.ecampus.enrolment.Campus.asPartner;
import static org.ecampus.enrolment.Campus.enrol;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusMock;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.UUID;
import org.ecampus.enrolment.Campus;
import org.ecampus.kit.security.Scope;
import org.ecampus.kit.testing.ServiceTest;
import org.junit.jupiter.api.Test;

/** Row-level security holds where a query has lost its predicate. */
@ServiceTest
class SecondWallTest {

  @Inject Campus campus;
  @Inject EntityManager database;

  @Test
  void aForeignRowDoesNotComeEvenWhenTheQueryForgetsThePredicate() {
    // Given
    UUID partner = UUID.randomUUID();
    UUID course = campus.course();
    String own = enrolled(asPartner(partner), asPartner(partner), course);
    UUID other = UUID.randomUUID();
    enrolled(asPartner(other), asPartner(other), course);

    // When
    QuarkusMock.installMockForType(new WithoutPredicate(database), RosterRepository.class);

    // Then
    String roster = PATH + "/offerings/" + course + "/roster";
    asPartner(partner).get(roster).then().body("items.enrolmentId", contains(own));
    asAdministrator().get(roster).then().body("items", hasSize(2));
  }

  private String enrolled(
      RequestSpecification registrar, RequestSpecification sender, UUID course) {
    return enrol(sender, campus.learnerOf(registrar), course).extract().path("enrolmentId");
  }

  /** The mutant: asks for every row, whoever calls. */
  private static final class WithoutPredicate extends RosterRepository {

    private WithoutPredicate(EntityManager database) {
      super(database);
    }

    @Override
    Query query(Scope scope) {
      return super.query(new Scope.All());
    }
  }
}
