package org.ecampus.kit.scope;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.ecampus.kit.http.Sample.problem;

import io.quarkus.test.junit.QuarkusMock;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.ecampus.kit.sample.parcels.ParcelRepository;
import org.ecampus.kit.sample.parcels.WithoutPredicate;
import org.ecampus.kit.security.Roles;
import org.ecampus.kit.testing.ServiceTest;
import org.ecampus.kit.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class ScopeTest {
  private static final String PARCELS = "/api/sample/v1/parcels";
  private static final int POOL = 20;

  @Inject DataSource database;

  private final UUID institution = UUID.randomUUID();
  private final String partner = Tokens.partnerAdministrator(UUID.randomUUID(), institution);
  private final String administrator = Tokens.administrator(UUID.randomUUID());
  private final String own = UUID.randomUUID().toString();
  private final String foreign = UUID.randomUUID().toString();

  @BeforeEach
  void keepAParcelOfEach() {
    add(administrator, institution, own).then().statusCode(204);
    add(administrator, UUID.randomUUID(), foreign).then().statusCode(204);
  }

  @Test
  void aPartnerSeesTheRowsOfTheInstitution() {
    assertThat(names(partner)).containsExactly(own);
    assertThat(names(administrator)).contains(own, foreign);
    assertThat(names(Tokens.auditor(UUID.randomUUID()))).contains(own, foreign);
  }

  @Test
  void aForeignRowDoesNotComeEvenWhenTheQueryForgetsThePredicate() {
    // When
    QuarkusMock.installMockForType(new WithoutPredicate(database), ParcelRepository.class);

    // Then
    assertThat(names(partner)).containsExactly(own);
    assertThat(names(administrator)).as("the predicate is out").contains(own, foreign);
  }

  @Test
  void aPartnerWhoseTransactionIsNotLimitedSeesNothing() {
    // Given
    QuarkusMock.installMockForType(new SetsNothing(), InstitutionSetting.class);

    // When
    Response answer = get(partner, PARCELS);

    // Then
    problem(answer, 500, "internal");
    assertThat(names(administrator)).contains(own, foreign);
  }

  @Test
  void aPartnerGetsNoConnectionOutsideATransaction() {
    problem(get(partner, PARCELS + "/careless"), 500, "internal");
    assertThat(get(administrator, PARCELS + "/careless").statusCode()).isEqualTo(200);
  }

  @Test
  void aPartnerReadsInATransactionAndOthersWithout() {
    assertThat(get(partner, PARCELS + "/transaction").asString()).isEqualTo("true");
    assertThat(get(administrator, PARCELS + "/transaction").asString()).isEqualTo("false");
  }

  @Test
  void aForeignRowIsNotReadEvenWhenTheQueryForgetsThePredicate() {
    // When
    QuarkusMock.installMockForType(new WithoutPredicate(database), ParcelRepository.class);

    // Then
    assertThat(get(partner, PARCELS + "/read").jsonPath().getList("", String.class))
        .containsExactly(own);
  }

  @Test
  void aPartnerWritesNoRowOfAnotherInstitution() {
    problem(add(partner, UUID.randomUUID(), "foreign"), 500, "internal");
    assertThat(add(partner, institution, "own").statusCode()).isEqualTo(204);
  }

  @Test
  void aPartnersTokenWithoutAnInstitutionIsRefused() {
    String token = Tokens.of(UUID.randomUUID(), Roles.PARTNER_ADMINISTRATOR);

    problem(get(token, PARCELS), 403, "forbidden");
  }

  @Test
  void aPartnerWhoLearnsIsALearnerWhereLearnersAreServed() {
    // Given
    QuarkusMock.installMockForType(new WithoutPredicate(database), ParcelRepository.class);
    var claims = Tokens.claims(UUID.randomUUID(), Roles.PARTNER_ADMINISTRATOR, Roles.LEARNER);
    String token = Tokens.sign(claims.claim("institution", institution.toString()));

    // Then
    assertThat(names(token)).containsExactly(own);
    assertThat(get(token, PARCELS + "/own").jsonPath().getList("", String.class))
        .contains(own, foreign);
  }

  @Test
  void aConnectionThatAPartnerHadIsNotLimitedForWhoBorrowsItNext() throws SQLException {
    // Given
    assertThat(names(partner)).containsExactly(own);

    // When
    List<String> settings = settingsOfAllConnections();

    // Then
    assertThat(settings).as("a connection that was limited before").contains("");
    assertThat(settings).containsOnly("", "never");
  }

  private List<String> settingsOfAllConnections() throws SQLException {
    var settings = new ArrayList<String>();
    var borrowed = new ArrayList<Connection>();
    try {
      for (int i = 0; i < POOL; i++) {
        borrowed.add(database.getConnection());
        settings.add(setting(borrowed.getLast()));
      }
    } finally {
      for (Connection connection : borrowed) {
        connection.close();
      }
    }
    return settings;
  }

  private static String setting(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var row =
            statement.executeQuery(
                "SELECT coalesce(current_setting('ecampus.institution', true), 'never')")) {
      row.next();
      return row.getString(1);
    }
  }

  private static List<String> names(String token) {
    Response answer = get(token, PARCELS);
    assertThat(answer.statusCode()).isEqualTo(200);
    return answer.jsonPath().getList("", String.class);
  }

  private static Response get(String token, String path) {
    return given().auth().oauth2(token).get(path);
  }

  private static Response add(String token, UUID institution, String name) {
    return given().auth().oauth2(token).post(PARCELS + '/' + institution + '/' + name);
  }
}
