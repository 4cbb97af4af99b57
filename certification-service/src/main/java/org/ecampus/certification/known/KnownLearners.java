package org.ecampus.certification.known;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.ecampus.certification.erasure.People;
import org.ecampus.certification.issuing.HolderFact;
import org.ecampus.kit.erasure.ErasedPeople;
import org.hibernate.Session;

/** The learners there are, in the latest state that was told of, without those who were erased. */
@ApplicationScoped
class KnownLearners implements People {

  private static final String HOLDER =
      "select new org.ecampus.certification.issuing.HolderFact(name, language)"
          + " from KnownLearner where learnerId = :id";

  /** Later news of the same teller count, and a learner's always before a guest's. */
  private static final String LEARN =
      """
      INSERT INTO known_learner AS known
        (learner_id, institution_id, name, language, changed_at)
      SELECT :id, :institution, :name, :language, :changed
      WHERE NOT EXISTS (SELECT FROM erased_person WHERE person_id = :id)
      ON CONFLICT (learner_id) DO UPDATE
      SET institution_id = excluded.institution_id, name = excluded.name,
          language = excluded.language, changed_at = excluded.changed_at
      WHERE CASE
        WHEN (known.institution_id IS NULL) = (excluded.institution_id IS NULL)
        THEN known.changed_at <= excluded.changed_at
        ELSE known.institution_id IS NULL
      END
      """;

  private static final String IS_GUEST =
      "select count(*) from KnownLearner where learnerId = :id and institutionId is null";

  private final Session database;
  private final ErasedPeople erased;

  KnownLearners(Session database, ErasedPeople erased) {
    this.database = database;
    this.erased = erased;
  }

  Optional<HolderFact> holder(UUID learnerId) {
    return database
        .createQuery(HOLDER, HolderFact.class)
        .setParameter("id", learnerId)
        .getResultStream()
        .findFirst();
  }

  void learn(KnownLearner learner) {
    erased.own(learner.learnerId);
    database
        .createNativeMutationQuery(LEARN)
        .setParameter("id", learner.learnerId)
        .setParameter("institution", learner.institutionId, UUID.class)
        .setParameter("name", learner.name)
        .setParameter("language", learner.language)
        .setParameter("changed", learner.changedAt)
        .executeUpdate();
  }

  @Override
  public boolean isGuest(UUID learnerId) {
    erased.own(learnerId);
    return database
            .createQuery(IS_GUEST, Long.class)
            .setParameter("id", learnerId)
            .getSingleResult()
        == 1;
  }

  @Override
  public boolean erase(UUID learnerId, Instant at) {
    erased.own(learnerId);
    return erased.add(learnerId, at);
  }

  @Override
  public int forget(UUID learnerId) {
    return database
        .createMutationQuery("delete from KnownLearner where learnerId = :id")
        .setParameter("id", learnerId)
        .executeUpdate();
  }
}
