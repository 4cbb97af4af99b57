package org.ecampus.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecampus.catalogue.Campus.COURSES;
import static org.ecampus.catalogue.Campus.DRAFTS;
import static org.ecampus.catalogue.Campus.administrator;
import static org.ecampus.catalogue.Campus.anybody;
import static org.ecampus.catalogue.Campus.course;
import static org.ecampus.catalogue.Campus.inReview;
import static org.ecampus.catalogue.Campus.publish;
import static org.ecampus.catalogue.Campus.tutor;

import io.quarkus.arc.ClientProxy;
import io.quarkus.test.junit.QuarkusMock;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.ecampus.catalogue.course.ShownService;
import org.ecampus.catalogue.index.CourseIndex;
import org.ecampus.catalogue.listing.ListingChanges;
import org.ecampus.catalogue.listing.SlowChanges;
import org.ecampus.kit.testing.LargeTables;
import org.ecampus.kit.testing.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What still asks the database is answered by indexes, on a hundred thousand courses. */
@ServiceTest
class LargeTablesTest {

  private static final String[] TABLES = {
    "course", "course_version", "listed_course", "listed_text", "listing_change", "known_run"
  };

  @Inject Tables tables;
  @Inject ListingChanges changes;
  @Inject ShownService shown;
  @Inject CourseIndex index;

  private final UUID author = UUID.randomUUID();

  @BeforeEach
  void load() {
    if (tables.rows("SELECT 1 FROM course_version WHERE title = 'Loaded' LIMIT 1").isEmpty()) {
      tables.execute(ManyCourses.COURSES.formatted(101_000));
      tables.execute(ManyCourses.VERSIONS);
      tables.execute(ManyCourses.LISTED);
      tables.execute(ManyCourses.TEXTS);
      tables.execute(ManyCourses.RUNS);
      tables.execute("ANALYZE " + String.join(", ", TABLES));
    }
    assertThat(index.catchesUp(Duration.ofMinutes(2))).isTrue();
  }

  @Test
  void pagesDraftsAndReleasesReadNoLargeTableFromEndToEnd() {
    // Given
    UUID id = inReview(author, course());
    var quiet = new SlowChanges(ClientProxy.unwrap(changes));
    QuarkusMock.installMockForType(quiet, ListingChanges.class);

    // When
    var read =
        LargeTables.scannedSequentially(
            () -> {
              tutor(author).get(DRAFTS + "/{id}", id).then().statusCode(200);
              tutor(author).get(DRAFTS).then().statusCode(200);
              administrator().get(DRAFTS).then().statusCode(200);
              publish(id);
              assertThat(shown.current(id)).isPresent();
              String version =
                  tables
                      .rows("SELECT id FROM course_version WHERE course_id = '" + id + "'")
                      .getFirst();
              anybody()
                  .get(COURSES + "/{id}/versions/{version}", id, version)
                  .then()
                  .statusCode(200);
            },
            TABLES);
    quiet.goOn();

    // Then
    assertThat(read).isEmpty();
  }

  @Test
  void changesAreFollowedWithoutReadingALargeTableFromEndToEnd() {
    // Given
    long now = changes.read(ListingChanges.BEGINNING, change -> {});
    var quiet = new SlowChanges(ClientProxy.unwrap(changes));
    var real = ClientProxy.unwrap(changes);
    QuarkusMock.installMockForType(quiet, ListingChanges.class);

    // When
    var read = LargeTables.scannedSequentially(() -> real.read(now, change -> {}), TABLES);
    quiet.goOn();

    // Then
    assertThat(read).isEmpty();
  }
}
