package org.ecampus.catalogue.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecampus.catalogue.Campus.course;
import static org.ecampus.catalogue.Campus.published;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.ecampus.kit.testing.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A transaction that has taken its number first and commits last is not missed. */
@ServiceTest
class CommitOrderTest {

  @Inject DataSource database;
  @Inject ListingChanges changes;

  private UUID early;
  private UUID late;

  @BeforeEach
  void bothAreListed() {
    early = published(UUID.randomUUID(), course());
    late = published(UUID.randomUUID(), course());
  }

  @Test
  void whatCommitsLateIsRead() throws SQLException {
    // Given
    long since = changes.read(ListingChanges.BEGINNING, change -> {});
    try (Connection slow = begin(early)) {
      try (Connection fast = begin(late)) {
        fast.commit();
      }
      List<Change> first = new ArrayList<>();
      long next = changes.read(since, first::add);
      long highest = first.stream().mapToLong(Change::transaction).max().orElseThrow();

      // When
      slow.commit();

      // Then
      assertThat(first).extracting(Change::courseId).contains(late).doesNotContain(early);
      assertThat(courses(next)).contains(early);
      assertThat(courses(highest + 1)).as("read by the highest number").doesNotContain(early);
    }
  }

  @Test
  void whatIsNotListedAnyMoreIsToldWithoutAnEntry() throws SQLException {
    // Given
    long since = changes.read(ListingChanges.BEGINNING, change -> {});

    // When
    execute("DELETE FROM listed_course WHERE course_id = '" + early + "'");

    // Then
    List<Change> read = new ArrayList<>();
    changes.read(since, read::add);
    assertThat(read)
        .filteredOn(change -> change.courseId().equals(early))
        .singleElement()
        .extracting(Change::entry)
        .isNull();
  }

  private List<UUID> courses(long since) {
    List<UUID> courses = new ArrayList<>();
    changes.read(since, change -> courses.add(change.courseId()));
    return courses;
  }

  private Connection begin(UUID courseId) throws SQLException {
    Connection connection = database.getConnection();
    connection.setAutoCommit(false);
    try (var statement = connection.createStatement()) {
      statement.execute(
          "UPDATE listed_course SET version = version WHERE course_id = '" + courseId + "'");
    }
    return connection;
  }

  private void execute(String sql) throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
