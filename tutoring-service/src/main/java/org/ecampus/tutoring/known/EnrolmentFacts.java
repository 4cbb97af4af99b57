package org.ecampus.tutoring.known;

import jakarta.enterprise.context.ApplicationScoped;
import org.ecampus.kit.sql.Sql;
import org.ecampus.kit.sql.SqlStatement;

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
      SELECT :enrolment, :learner, :offering, :institution, :course, :version, :at
      WHERE hold_person(:learner)
      ON CONFLICT (enrolment_id) DO UPDATE
        SET %1$s = coalesce(known_enrolment.%1$s, excluded.%1$s)
      """;

  private static final String UPDATE =
      "UPDATE known_enrolment SET %1$s = coalesce(%1$s, :at) WHERE enrolment_id = :enrolment";

  private final Sql sql;

  EnrolmentFacts(Sql sql) {
    this.sql = sql;
  }

  void confirm(EnrolmentFact fact) {
    write("confirmed_at", fact);
  }

  void withdraw(EnrolmentFact fact) {
    write("withdrawn_at", fact);
  }

  private void write(String column, EnrolmentFact fact) {
    if (fact.subjectKind() == SubjectKind.COURSE && insert(column, fact).update() == 0) {
      statement(UPDATE, column, fact).update();
    }
  }

  private SqlStatement insert(String column, EnrolmentFact fact) {
    return statement(INSERT, column, fact)
        .set("learner", fact.learnerId())
        .set("offering", fact.offeringId())
        .set("institution", fact.institutionId())
        .set("course", fact.subjectId())
        .set("version", fact.subjectVersion());
  }

  private SqlStatement statement(String text, String column, EnrolmentFact fact) {
    return sql.of(text.formatted(column)).set("enrolment", fact.enrolmentId()).set("at", fact.at());
  }
}
