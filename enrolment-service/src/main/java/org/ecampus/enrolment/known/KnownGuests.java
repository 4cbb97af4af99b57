package org.ecampus.enrolment.known;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.ecampus.enrolment.learners.LearnerLockRepository;
import org.ecampus.kit.security.Institutions;
import org.ecampus.kit.sql.Sql;

/** Guests of events, kept as learners without an account until they have one. */
@ApplicationScoped
class KnownGuests {

  private static final String SAVE =
      """
      INSERT INTO learner (id, institution_id, given_name, family_name, name_assurance,
        name_confirmed_at, email, email_verified, language, changed_at, is_guest)
      SELECT CAST(:id AS uuid), CAST(:institution AS uuid), :givenName, :familyName,
        :assurance, CAST(:confirmed AS timestamptz), CAST(:email AS text),
        CAST(:verified AS boolean), :language, CAST(:changed AS timestamptz), true
      WHERE NOT EXISTS (SELECT 1 FROM erasure WHERE learner_id = :id)
      ON CONFLICT (id) DO UPDATE SET
      """;

  private static final String NAME =
      """
      given_name = excluded.given_name, family_name = excluded.family_name,
      name_assurance = excluded.name_assurance, name_confirmed_at = excluded.name_confirmed_at,
      """;

  private static final String ALL_ELSE =
      """
        email = excluded.email, email_verified = excluded.email_verified,
        language = excluded.language, changed_at = excluded.changed_at
      WHERE learner.is_guest AND learner.account_id IS NULL AND learner.name_confirmed_by IS NULL
        AND learner.changed_at < excluded.changed_at
      """;

  private static final String FORGET =
      """
      DELETE FROM learner l
      WHERE l.id = :id AND l.is_guest AND l.account_id IS NULL AND l.name_confirmed_by IS NULL
        AND NOT EXISTS (SELECT FROM enrolment e WHERE e.learner_id = l.id)
        AND NOT EXISTS (SELECT FROM known_certificate c WHERE c.learner_id = l.id)
      """;

  private final Sql sql;
  private final LearnerLockRepository locks;
  private final KnownCertificates certificates;

  KnownGuests(Sql sql, LearnerLockRepository locks, KnownCertificates certificates) {
    this.sql = sql;
    this.locks = locks;
    this.certificates = certificates;
  }

  /**
   * Keeps what is told of somebody who is a guest and nothing more, unless something later is known
   * or they were erased. A name that a valid certificate shows stays.
   */
  void save(GuestChanged guest) {
    locks.share(guest.learnerId());
    boolean isFrozen = certificates.showNameOf(guest.learnerId());
    sql.of(SAVE + (isFrozen ? "" : NAME) + ALL_ELSE)
        .set("id", guest.learnerId())
        .set("institution", Institutions.CENTRE)
        .set("givenName", guest.pii().givenName())
        .set("familyName", guest.pii().familyName())
        .set("assurance", guest.nameAssurance())
        .set("confirmed", guest.isNameConfirmed() ? guest.changedAt() : null)
        .set("email", guest.pii().email())
        .set("verified", guest.pii().isVerified())
        .set("language", guest.language())
        .set("changed", guest.changedAt())
        .update();
  }

  /**
   * Forgets a guest who is nothing else. Whoever was registered, has an account, an enrolment, a
   * certificate or a name that somebody here has confirmed is a learner, and removed by an erasure
   * only.
   */
  void forget(UUID learnerId) {
    locks.own(learnerId);
    sql.of(FORGET).set("id", learnerId).update();
  }
}
