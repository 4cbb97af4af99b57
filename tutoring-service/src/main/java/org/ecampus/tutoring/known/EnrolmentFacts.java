package org.ecampus.tutoring.known;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import org.ecampus.kit.erasure.ErasedPeople;

/**
 * Writes down what enrolment has said of enrolments in courses, whichever fact comes first: the
 * first confirmation and the first withdrawal count. Enrolments in programmes are not kept. Of a
 * learner who was erased only rows that are kept already still change.
 */
@ApplicationScoped
class EnrolmentFacts {

  private static final String INSERT =
      """
      INSERT INTO known_enrolment
        (enrolment_id, learner_id, offering_id, institution_id, course_id, course_version_id, %1$s)
      VALUES (:enrolment, :learner, :offering, :institution, :course, :version, :at)
      ON CONFLICT (enrolment_id) DO UPDATE
        SET %1$s = coalesce(known_enrolment.%1$s, excluded.%1$s)
      """;

  private static final String UPDATE =
      "UPDATE known_enrolment SET %1$s = coalesce(%1$s, :at) WHERE enrolment_id = :enrolment";

  private final EntityManager database;
  private final ErasedPeople learners;

  EnrolmentFacts(EntityManager database, ErasedPeople learners) {
    this.database = database;
    this.learners = learners;
  }

  void confirm(EnrolmentFact fact) {
    write("confirmed_at", fact);
  }

  void withdraw(EnrolmentFact fact) {
    write("withdrawn_at", fact);
  }

  private void write(String column, EnrolmentFact fact) {
    if (fact.subjectKind() == SubjectKind.COURSE) {
      boolean there = learners.shareUnlessErased(fact.learnerId());
      (there ? insert(column, fact) : update(column, fact)).executeUpdate();
    }
  }

  private Query insert(String column, EnrolmentFact fact) {
    return query(INSERT, column, fact)
        .setParameter("learner", fact.learnerId())
        .setParameter("offering", fact.offeringId())
        .setParameter("institution", fact.institutionId())
        .setParameter("course", fact.subjectId())
        .setParameter("version", fact.subjectVersion());
  }

  private Query update(String column, EnrolmentFact fact) {
    return query(UPDATE, column, fact);
  }

  private Query query(String sql, String column, EnrolmentFact fact) {
    return database
        .createNativeQuery(sql.formatted(column))
        .setParameter("enrolment", fact.enrolmentId())
        .setParameter("at", fact.at());
  }
}
