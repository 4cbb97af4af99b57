package org.ecampus.catalogue.known;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.hibernate.Session;

/** The runs of courses that were opened, each in its latest state. */
@ApplicationScoped
class KnownRuns {

  private static final String PUT =
      """
      INSERT INTO known_run (offering_id, revision, course_id, admission, language, starts_on)
      VALUES (:offering, :revision, :course, :admission, :language, :start)
      ON CONFLICT (offering_id) DO UPDATE SET
        revision = excluded.revision, course_id = excluded.course_id,
        admission = excluded.admission, language = excluded.language,
        starts_on = excluded.starts_on
      WHERE known_run.revision < excluded.revision
      """;

  private final Session database;

  KnownRuns(Session database) {
    this.database = database;
  }

  /** Keeps the state unless a later one is known; runs of programmes are passed over. */
  void put(OfferingChanged run) {
    if (!run.isOfCourse()) {
      return;
    }
    database
        .createNativeMutationQuery(PUT)
        .setParameter("offering", run.offeringId())
        .setParameter("revision", run.revision())
        .setParameter("course", run.subjectId())
        .setParameter("admission", run.admission())
        .setParameter("language", run.language())
        .setParameter("start", run.startsOn(), LocalDate.class)
        .executeUpdate();
  }
}
