package org.ecampus.kit.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.UUID;
import org.ecampus.kit.http.Problems;

/**
 * The people who were erased here, and the lock on each: an erasure owns it, whoever writes about a
 * person shares it. Locks end with the transaction.
 */
@ApplicationScoped
public class ErasedPeople {

  private static final String OWN =
      "SELECT 1 FROM (SELECT pg_advisory_xact_lock(hashtextextended(:person, 0))) AS locked";

  private static final String SHARE = "SELECT hold_person(:person)";

  private static final String ADD =
      """
      INSERT INTO erased_person (person_id, erased_at) VALUES (:person, :at)
      ON CONFLICT DO NOTHING
      """;

  private final EntityManager database;

  ErasedPeople(EntityManager database) {
    this.database = database;
  }

  /** Waits for those who are writing about the person, and keeps others from it. */
  public void own(UUID personId) {
    look(OWN).setParameter("person", personId.toString()).getSingleResult();
  }

  /** Keeps an erasure of the person waiting; false when the person was erased. */
  public boolean shareUnlessErased(UUID personId) {
    return (Boolean) look(SHARE).setParameter("person", personId).getSingleResult();
  }

  /**
   * Refuses with 409 {@code learner-erased} what somebody who was erased would own; an erasure that
   * comes now waits for the end of the caller's transaction, and finds what was written in it.
   */
  public void refuse(UUID personId) {
    if (!shareUnlessErased(personId)) {
      throw Problems.conflict("learner-erased", "The learner has been erased", null);
    }
  }

  /** Remembers the person as erased; false when they were erased before. */
  public boolean add(UUID personId, Instant at) {
    return database
            .createNativeQuery(ADD)
            .setParameter("person", personId)
            .setParameter("at", at)
            .executeUpdate()
        == 1;
  }

  /**
   * Writes nothing that is pending before, and names no class of the result: Hibernate plans such a
   * query anew each time.
   */
  private Query look(String sql) {
    return database.createNativeQuery(sql).setFlushMode(FlushModeType.COMMIT);
  }
}
