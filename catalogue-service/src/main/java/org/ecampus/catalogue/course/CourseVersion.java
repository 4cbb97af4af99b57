package org.ecampus.catalogue.course;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.ecampus.catalogue.content.Document;
import org.ecampus.catalogue.content.model.Content;
import org.ecampus.catalogue.content.model.PublishedCourse;
import org.ecampus.catalogue.course.model.Stage;
import org.ecampus.catalogue.course.model.StageName;
import org.ecampus.kit.id.Ids;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;

/** One state of a course that is written, reviewed, and once published never changed. */
@Entity
class CourseVersion {

  @Id UUID id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "course_id")
  Course course;

  @Column(updatable = false)
  UUID institutionId;

  int number;

  @Enumerated(EnumType.STRING)
  private StageName stage;

  long revision;

  @Column(columnDefinition = "jsonb")
  @ColumnTransformer(write = "CAST(? AS jsonb)")
  private String content;

  private String title;
  private int effortMinutes;
  private @Nullable String returnReason;
  Instant changedAt;
  private @Nullable Instant publishedAt;
  private @Nullable Instant archivedAt;

  static CourseVersion draft(Course course, int number, Document document, Instant at) {
    CourseVersion version = new CourseVersion();
    version.id = Ids.next();
    version.course = course;
    version.institutionId = course.institutionId;
    version.number = number;
    version.stage = StageName.DRAFT;
    version.write(document, at);
    return version;
  }

  /** A draft of the version after this one, with the same content. */
  CourseVersion next(Instant at) {
    return draft(course, number + 1, document(), at);
  }

  Document document() {
    return new Document(content, title, effortMinutes);
  }

  void write(Document next, Instant at) {
    content = next.json();
    title = next.title();
    effortMinutes = next.effortMinutes();
    touch(at);
  }

  Stage stage() {
    return switch (stage) {
      case DRAFT -> new Stage.Draft(returnReason);
      case REVIEW -> new Stage.Review();
      case PUBLISHED -> new Stage.Published(published());
      case SUPERSEDED -> new Stage.Superseded(published());
      case ARCHIVED ->
          new Stage.Archived(published(), Objects.requireNonNull(archivedAt, "archivedAt"));
    };
  }

  void become(Stage next, Instant at) {
    stage = next.name();
    switch (next) {
      case Stage.Draft draft -> returnReason = draft.returnReason();
      case Stage.Review _ -> returnReason = null;
      case Stage.Published published -> publishedAt = published.publishedAt();
      case Stage.Superseded superseded -> publishedAt = superseded.publishedAt();
      case Stage.Archived archived -> archivedAt = archived.archivedAt();
    }
    touch(at);
  }

  boolean isOpen() {
    return stage == StageName.DRAFT || stage == StageName.REVIEW;
  }

  VersionSummary toSummary() {
    return new VersionSummary(
        course.id,
        id,
        number,
        stage,
        revision,
        title,
        effortMinutes,
        institutionId,
        course.ownerId,
        changedAt,
        returnReason);
  }

  PublishedCourse toPublished(Content read) {
    return new PublishedCourse(course.id, id, institutionId, number, published(), read);
  }

  private Instant published() {
    return Objects.requireNonNull(publishedAt, "publishedAt");
  }

  private void touch(Instant at) {
    revision++;
    changedAt = at;
  }
}
