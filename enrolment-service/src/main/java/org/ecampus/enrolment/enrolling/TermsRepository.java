package org.ecampus.enrolment.enrolling;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.ecampus.enrolment.enrolling.model.Application.Terms;
import org.ecampus.enrolment.offering.Admission;
import org.ecampus.kit.sql.Sql;
import org.ecampus.kit.sql.SqlRow;

/** What offerings ask of those who want a seat; they are no secret, so that no scope applies. */
@ApplicationScoped
class TermsRepository {

  private static final String FIND =
      """
      SELECT open, admission, price_kind = 'PAID' AS paid, subject_version
      FROM offering WHERE offering_id = :offering
      """;

  private final Sql sql;

  TermsRepository(Sql sql) {
    this.sql = sql;
  }

  /** Of an offering that there is. */
  TermsInForce of(UUID offeringId) {
    return sql.of(FIND)
        .set("offering", offeringId)
        .first(row -> new TermsInForce(terms(row), row.idOrNull("subject_version")))
        .orElseThrow();
  }

  static Terms terms(SqlRow row) {
    return new Terms(row.flag("open"), row.of(Admission.class, "admission"), row.flag("paid"));
  }
}
