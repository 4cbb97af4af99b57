package org.ecampus.catalogue.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecampus.catalogue.Campus.FILES;
import static org.ecampus.catalogue.Campus.authorOf;
import static org.ecampus.catalogue.Campus.course;
import static org.ecampus.catalogue.Campus.draft;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.ecampus.kit.testing.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a transaction that is limited to an institution sees of a query without a predicate. */
@ServiceTest
class SecondWallTest {

  @Inject DataSource database;

  private final UUID partner = UUID.randomUUID();

  @BeforeEach
  void bothHaveACourseAndAFile() {
    for (UUID institution : List.of(partner, UUID.randomUUID())) {
      draft(authorOf(institution, UUID.randomUUID()), course());
      authorOf(institution, UUID.randomUUID())
          .contentType("text/plain")
          .queryParam("name", "notes.txt")
          .body("Notes")
          .post(FILES)
          .then()
          .statusCode(201);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"course", "course_version", "file"})
  void foreignRowDoesNotComeWithoutThePredicate(String table) throws SQLException {
    // Given
    String foreign = "SELECT count(*) FROM " + table + " WHERE institution_id <> '%s'";

    // When
    long seen = inLimitedTransaction("SELECT count(*) FROM " + table);
    long seenOfOthers = inLimitedTransaction(foreign.formatted(partner));

    // Then
    assertThat(seen).isPositive();
    assertThat(seenOfOthers).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE course SET owner_id = NULL WHERE institution_id <> '%s'",
        "UPDATE course_version SET title = 'x' WHERE institution_id <> '%s'",
        "DELETE FROM course_version WHERE institution_id <> '%s'"
      })
  void foreignRowIsNotChangedEither(String statement) throws SQLException {
    // When
    int changed;
    try (Connection connection = limited();
        var change = connection.createStatement()) {
      changed = change.executeUpdate(statement.formatted(partner));
      connection.rollback();
    }

    // Then
    assertThat(changed).isZero();
  }

  private long inLimitedTransaction(String query) throws SQLException {
    try (Connection connection = limited();
        var rows = connection.createStatement().executeQuery(query)) {
      rows.next();
      long count = rows.getLong(1);
      connection.rollback();
      return count;
    }
  }

  private Connection limited() throws SQLException {
    Connection connection = database.getConnection();
    connection.setAutoCommit(false);
    try (var set = connection.createStatement()) {
      set.execute("SELECT set_config('ecampus.institution', '" + partner + "', true)");
    }
    return connection;
  }
}
