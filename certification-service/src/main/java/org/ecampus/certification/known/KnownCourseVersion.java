package org.ecampus.certification.known;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A course version, as far as certificates need it; versions never change. */
@Entity
@Immutable
@Table(name = "known_course_version")
class KnownCourseVersion {
  @Id UUID courseVersionId;

  UUID courseId;

  @JdbcTypeCode(SqlTypes.JSON)
  Map<String, String> titles;
}
