package org.ecampus.catalogue.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ecampus.catalogue.Campus.course;
import static org.ecampus.catalogue.Campus.draft;
import static org.ecampus.catalogue.Campus.published;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.ecampus.kit.testing.ServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ServiceTest
class ImmutableVersionTest {

  private static final String CHANGE_CONTENT =
      "UPDATE course_version SET content = '{}' WHERE course_id = ?";

  @Inject DataSource database;

  @ParameterizedTest
  @ValueSource(
      strings = {
        CHANGE_CONTENT,
        "UPDATE course_version SET title = 'Other' WHERE course_id = ?",
        "UPDATE course_version SET effort_minutes = 6000 WHERE course_id = ?",
        "UPDATE course_version SET number = 7 WHERE course_id = ?",
        "UPDATE course_version SET published_at = now() WHERE course_id = ?",
        "UPDATE course_version SET stage = 'DRAFT', published_at = NULL WHERE course_id = ?",
        "DELETE FROM course_version WHERE course_id = ?"
      })
  void isKeptByTheDatabaseItself(String statement) {
    // Given
    UUID id = published(UUID.randomUUID(), course());

    // When
    var attempt = assertThatThrownBy(() -> execute(statement, id));

    // Then
    attempt.isInstanceOf(SQLException.class).hasMessageContaining("is published and cannot change");
  }

  @Test
  void doesNotConcernDrafts() throws SQLException {
    // Given
    UUID id = draft(UUID.randomUUID(), course());

    // When
    int changed = execute(CHANGE_CONTENT, id);

    // Then
    assertThat(changed).isOne();
  }

  private int execute(String statement, UUID courseId) throws SQLException {
    try (var connection = database.getConnection();
        var update = connection.prepareStatement(statement)) {
      update.setObject(1, courseId);
      return update.executeUpdate();
    }
  }
}
