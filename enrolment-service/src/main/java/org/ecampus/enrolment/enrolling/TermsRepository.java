package org.ecampus.enrolment.enrolling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.UUID;
import org.ecampus.enrolment.enrolling.model.Application.Terms;
import org.ecampus.enrolment.offering.Admission;
import org.ecampus.enrolment.rows.Row;

/** What offerings ask of those who want a seat; they are no secret, so that no scope applies. */
@ApplicationScoped
class TermsRepository {

  private static final String FIND =
      """
      SELECT open, admission, price_kind = 'PAID' AS paid, subject_version
      FROM offering WHERE offering_id = :offering
      """;

  private final EntityManager database;

  TermsRepository(EntityManager database) {
    this.database = database;
  }

  /** Of an offering that there is. */
  TermsInForce of(UUID offeringId) {
    Tuple found =
        (Tuple)
            database
                .createNativeQuery(FIND, Tuple.class)
                .setParameter("offering", offeringId)
                .getSingleResult();
    Row row = new Row(found);
    return new TermsInForce(terms(row), row.idOrNull("subject_version"));
  }

  static Terms terms(Row row) {
    return new Terms(row.flag("open"), row.of(Admission.class, "admission"), row.flag("paid"));
  }
}
