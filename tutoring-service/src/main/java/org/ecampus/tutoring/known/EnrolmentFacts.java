package org.ecampus.tutoring.known;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/**
 * Writes down what enrolment has said of enrolments in courses, whichever fact comes first: the
 * first confirmation and the first withdrawal count. Enrolments in programmes are not kept, and
 * neither are those of learners who were erased.
 */
@ApplicationScoped
class EnrolmentFacts {

  private static final String INSERT =
      """
      INSERT INTO known_enrolment
        (enrolment_id, learner_id, offering_id, institution_id, course_id, course_version_id, %1$s)
      SELECT :enrolment, :learner, :offering, :institution, :course, :version, :at
      WHERE NOT EXISTS (SELECT FROM erased_learner WHERE learner_id = :learner)
      ON CONFLICT (enrolment_id) DO UPDATE
        SET %1$s = coalesce(known_enrolment.%1$s, excluded.%1$s)
      """;

  private static final String CONFIRM = INSERT.formatted("confirmed_at");
  private static final String WITHDRAW = INSERT.formatted("withdrawn_at");

  private final EntityManager database;

  EnrolmentFacts(EntityManager database) {
    this.database = database;
  }

  void confirm(EnrolmentFact fact) {
    write(CONFIRM, fact);
  }

  void withdraw(EnrolmentFact fact) {
    write(WITHDRAW, fact);
  }

  private void write(String sql, EnrolmentFact fact) {
    if (fact.subjectKind() == SubjectKind.COURSE) {
      database
          .createNativeQuery(sql)
          .setParameter("enrolment", fact.enrolmentId())
          .setParameter("learner", fact.learnerId())
          .setParameter("offering", fact.offeringId())
          .setParameter("institution", fact.institutionId())
          .setParameter("course", fact.subjectId())
          .setParameter("version", fact.subjectVersion())
          .setParameter("at", fact.at())
          .executeUpdate();
    }
  }
}
