package org.ecampus.enrolment.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecampus.enrolment.Campus.PATH;
import static org.ecampus.enrolment.Campus.asAdministrator;
import static org.ecampus.enrolment.Campus.asPartner;
import static org.ecampus.enrolment.Campus.enrol;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusMock;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.ecampus.enrolment.Campus;
import org.ecampus.enrolment.Tables;
import org.ecampus.enrolment.enrolling.model.EnrolmentState;
import org.ecampus.kit.security.Scope;
import org.ecampus.kit.sql.Sql;
import org.ecampus.kit.sql.SqlStatement;
import org.ecampus.kit.testing.ServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Row-level security holds where a query has lost its predicate. */
@ServiceTest
class SecondWallTest {

  @Inject Campus campus;
  @Inject Sql sql;
  @Inject DataSource connections;
  @Inject Tables tables;

  @Test
  void aForeignRowDoesNotComeEvenWhenTheQueryForgetsThePredicate() {
    // Given
    UUID partner = UUID.randomUUID();
    UUID course = campus.course();
    String own = enrolled(asPartner(partner), asPartner(partner), course);
    UUID other = UUID.randomUUID();
    enrolled(asPartner(other), asPartner(other), course);

    // When
    QuarkusMock.installMockForType(new WithoutPredicate(sql), RosterRepository.class);

    // Then
    String roster = PATH + "/offerings/" + course + "/roster";
    asPartner(partner).get(roster).then().body("items.enrolmentId", contains(own));
    asAdministrator().get(roster).then().body("items", hasSize(2));
  }

  @ParameterizedTest
  @ValueSource(strings = {"learner", "name_change", "enrolment", "known_certificate"})
  void foreignRowDoesNotComeWithoutThePredicate(String table) throws SQLException {
    // Given
    UUID partner = UUID.randomUUID();
    everythingOfALearnerOf(partner);
    everythingOfALearnerOf(UUID.randomUUID());

    // Then
    assertThat(count(table, partner)).isEqualTo(1);
    assertThat(tables.rows("SELECT 1 FROM " + table)).hasSizeGreaterThan(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE learner SET family_name = 'x'",
        "UPDATE enrolment SET reason = 'x'",
        "DELETE FROM name_change",
        "DELETE FROM known_certificate"
      })
  void foreignRowIsNotChangedEither(String statement) throws SQLException {
    // Given
    UUID partner = UUID.randomUUID();
    everythingOfALearnerOf(partner);
    everythingOfALearnerOf(UUID.randomUUID());

    // When
    int changed;
    try (Connection connection = limitedTo(partner);
        var change = connection.createStatement()) {
      changed = change.executeUpdate(statement);
      connection.rollback();
    }

    // Then
    assertThat(changed).isEqualTo(1);
  }

  private void everythingOfALearnerOf(UUID institution) {
    UUID course = campus.course();
    UUID learner = campus.learnerOf(asPartner(institution));
    String enrolment = enrol(asPartner(institution), learner, course).extract().path("enrolmentId");
    campus.complete(UUID.fromString(enrolment));
    campus.certify(UUID.randomUUID(), learner, course, course);
    asAdministrator()
        .body("{\"givenName\":\"Kofi\",\"familyName\":\"Boateng\",\"reason\":\"Marriage\"}")
        .put(PATH + "/learners/" + learner + "/name")
        .then()
        .statusCode(200);
  }

  private long count(String table, UUID institution) throws SQLException {
    try (Connection connection = limitedTo(institution);
        var select = connection.createStatement();
        var rows = select.executeQuery("SELECT count(*) FROM " + table)) {
      rows.next();
      long count = rows.getLong(1);
      connection.rollback();
      return count;
    }
  }

  private Connection limitedTo(UUID institution) throws SQLException {
    Connection connection = connections.getConnection();
    connection.setAutoCommit(false);
    try (var set = connection.createStatement()) {
      set.execute("SELECT set_config('ecampus.institution', '" + institution + "', true)");
    }
    return connection;
  }

  private String enrolled(
      RequestSpecification registrar, RequestSpecification sender, UUID course) {
    return enrol(sender, campus.learnerOf(registrar), course).extract().path("enrolmentId");
  }

  /** The mutant: asks for every row, whoever calls. */
  private static final class WithoutPredicate extends RosterRepository {

    private WithoutPredicate(Sql sql) {
      super(sql);
    }

    @Override
    SqlStatement query(Scope scope, Optional<EnrolmentState> state) {
      return super.query(new Scope.All(), state);
    }
  }
}
