package org.ecampus.certification.subject;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What effort, decisions and certificates are about; a course is always one of its versions. */
@Embeddable
public record Subject(
    @Enumerated(EnumType.STRING) @Column(name = "subject_kind") SubjectKind kind,
    @Column(name = "subject_id") UUID id,
    @Column(name = "subject_version") @Nullable UUID version) {

  /** In a query: whether a row's subject is the one of {@link #parameters()}. */
  public static final String IS =
      "subject.kind = :subjectKind and subject.id = :subjectId"
          + " and subject.version is not distinct from :subjectVersion";

  public Subject {
    if (kind == SubjectKind.COURSE && version == null) {
      throw new IllegalArgumentException("a course is certified in one of its versions");
    }
  }

  /** A version of a course. */
  public static Subject course(UUID courseId, UUID courseVersionId) {
    return new Subject(SubjectKind.COURSE, courseId, courseVersionId);
  }

  /** What the titles are known by: the version, or the subject where it has none. */
  public UUID factId() {
    return version == null ? id : version;
  }

  /** The parameters of {@link #IS}; more may be added. */
  public Map<String, Object> parameters() {
    Map<String, Object> values = new HashMap<>();
    values.put("subjectKind", kind);
    values.put("subjectId", id);
    values.put("subjectVersion", version);
    return values;
  }
}
