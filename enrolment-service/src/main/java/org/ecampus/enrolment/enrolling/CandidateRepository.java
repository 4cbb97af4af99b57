package org.ecampus.enrolment.enrolling;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.ecampus.enrolment.offering.SubjectKind;
import org.ecampus.kit.security.EmailAddress;
import org.ecampus.kit.security.Institutions;
import org.ecampus.kit.security.Scope;
import org.ecampus.kit.security.ScopeFilter;
import org.ecampus.kit.sql.Sql;
import org.ecampus.kit.sql.SqlRow;
import org.ecampus.kit.sql.SqlStatement;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class CandidateRepository {

  private static final String FIND =
      """
      SELECT o.subject_kind, o.subject_id, o.subject_version, o.open, o.admission, o.key_hash,
        o.price_kind = 'PAID' AS paid, l.id IS NOT NULL AS known,
        l.country_code IS NOT NULL AS complete, l.email,
        coalesce(l.email_verified, false) AS email_verified
      FROM offering o
      LEFT JOIN LATERAL
        (SELECT l.id, l.country_code, l.email, l.email_verified FROM learner l WHERE l.id = :learner\
      """;

  private static final String OF_OFFERING =
      " FOR KEY SHARE) l ON true WHERE o.offering_id = :offering";

  private static final String KEY_HASH =
      "SELECT key_hash FROM enrolment_rules WHERE offering_id = :offering AND admission = 'KEY'";

  /** An institution enrols people in what the centre offers and in what it offers itself. */
  private static final String OFFERED_TO = " AND o.institution_id IN (:scopeOf, :centre)";

  private final Sql sql;

  CandidateRepository(Sql sql) {
    this.sql = sql;
  }

  /**
   * What is known of the learner, as far as the scope reaches, and of the offering; nothing when
   * there is no such offering for the caller. Nobody erases the learner until this transaction
   * ends; one who is just being erased is waited for, and not known then.
   */
  Optional<Candidate> find(UUID learnerId, UUID offeringId, Scope scope) {
    return query(scope)
        .set("learner", learnerId)
        .set("offering", offeringId)
        .first(row -> candidate(learnerId, offeringId, row));
  }

  /** The hash of the key that opens an offering; nothing when none does. */
  Optional<String> keyHash(UUID offeringId) {
    return sql.of(KEY_HASH).set("offering", offeringId).first(row -> row.text("key_hash"));
  }

  private SqlStatement query(Scope scope) {
    ScopeFilter ofLearner = ScopeFilter.of(scope, "l.id", "l.institution_id");
    String offeredTo = scope instanceof Scope.OfInstitution ? OFFERED_TO : "";
    return sql.of(FIND + ofLearner.condition() + OF_OFFERING + offeredTo)
        .set(ofLearner.parameters())
        .set("centre", Institutions.CENTRE);
  }

  private static @Nullable EmailAddress address(SqlRow row) {
    String email = row.textOrNull("email");
    return email == null ? null : new EmailAddress(email, row.flag("email_verified"));
  }

  private static Candidate candidate(UUID learnerId, UUID offeringId, SqlRow row) {
    return new Candidate(
        learnerId,
        row.flag("known"),
        row.flag("complete"),
        address(row),
        offeringId,
        row.of(SubjectKind.class, "subject_kind"),
        row.id("subject_id"),
        row.idOrNull("subject_version"),
        TermsRepository.terms(row),
        row.textOrNull("key_hash"));
  }
}
