package org.ecampus.certification.known;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import org.ecampus.certification.issuing.Facts;
import org.ecampus.certification.issuing.Holder;
import org.ecampus.kit.text.LocalizedText;

/** The foreign facts in their tables. */
@ApplicationScoped
class KnownRepository implements Facts {
  private final EntityManager database;
  private final FactLockRepository locks;

  KnownRepository(EntityManager database, FactLockRepository locks) {
    this.database = database;
    this.locks = locks;
  }

  @Override
  public Optional<Holder> holder(UUID learnerId) {
    return database
        .createQuery(
            "select new org.ecampus.certification.issuing.Holder(name, language)"
                + " from KnownLearner where learnerId = :id",
            Holder.class)
        .setParameter("id", learnerId)
        .getResultStream()
        .findFirst();
  }

  @Override
  public Optional<LocalizedText> titles(UUID courseVersionId) {
    return Optional.ofNullable(database.find(KnownCourseVersion.class, courseVersionId))
        .map(version -> new LocalizedText(version.titles));
  }

  @Override
  public void holdStill(UUID learnerId, UUID courseVersionId) {
    locks.share(learnerId);
    locks.share(courseVersionId);
  }

  void learn(KnownLearner learner) {
    locks.own(learner.learnerId);
    database
        .createNativeQuery(
            """
            INSERT INTO known_learner AS known (learner_id, name, language, changed_at)
            VALUES (:id, :name, :language, :changed)
            ON CONFLICT (learner_id) DO UPDATE
            SET name = excluded.name, language = excluded.language, changed_at = excluded.changed_at
            WHERE known.changed_at <= excluded.changed_at
            """)
        .setParameter("id", learner.learnerId)
        .setParameter("name", learner.name)
        .setParameter("language", learner.language)
        .setParameter("changed", learner.changedAt)
        .executeUpdate();
  }

  void learn(KnownCourseVersion version) {
    locks.own(version.courseVersionId);
    if (database.find(KnownCourseVersion.class, version.courseVersionId) == null) {
      database.persist(version);
      database.flush();
    }
  }
}
