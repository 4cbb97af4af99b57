package org.ecampus.enrolment.enrolling;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.util.Optional;
import java.util.UUID;
import org.ecampus.enrolment.enrolling.model.Seats;
import org.ecampus.enrolment.rows.Row;

/**
 * The seats of offerings. Whoever gives or takes one shares the offering; whoever changes how many
 * there are has it alone, so that seats never start to be counted while one is given uncounted.
 */
@ApplicationScoped
class SeatsRepository implements PanacheRepositoryBase<OfferingSeats, UUID> {

  private static final String SHARE =
      """
      SELECT 1 FROM (SELECT pg_advisory_xact_lock_shared(hashtextextended(:offering, 1)),
        pg_advisory_xact_lock(hashtextextended(:learner, 2))) AS locked
      """;

  private static final String OWN =
      "SELECT 1 FROM (SELECT pg_advisory_xact_lock(hashtextextended(:offering, 1))) AS locked";

  private static final String COUNTED = "offeringId = ?1 and capacity is not null";

  private static final String COUNT =
      """
      SELECT
        (SELECT count(*) FROM enrolment WHERE offering_id = :offering AND state = 'CONFIRMED')
          AS taken,
        (SELECT count(*) FROM enrolment WHERE offering_id = :offering AND state = 'WAITING')
          AS waiting
      """;

  private static final String CREATE =
      "INSERT INTO offering_seats (offering_id) VALUES (:offering) ON CONFLICT DO NOTHING";

  /**
   * The seats of an offering for one learner who comes or goes: where seats are counted nobody else
   * can touch them until this transaction ends, where they are not nobody waits for anybody but the
   * same learner.
   */
  OfferingSeats enter(UUID offeringId, UUID learnerId) {
    share(offeringId, learnerId);
    return find(COUNTED, offeringId)
        .withLock(lockMode())
        .firstResultOptional()
        .orElseGet(() -> OfferingSeats.uncounted(offeringId));
  }

  /** The seats of an offering for whoever changes how many there are; nobody else is inside. */
  OfferingSeats own(UUID offeringId) {
    getEntityManager()
        .createNativeQuery(OWN, Integer.class)
        .setParameter("offering", offeringId.toString())
        .getSingleResult();
    return stored(offeringId).or(() -> stored(created(offeringId))).orElseThrow();
  }

  /** The seats as they are just now, without holding anybody up. */
  Seats look(UUID offeringId) {
    Seats seats = findByIdOptional(offeringId).map(OfferingSeats::seats).orElse(Seats.NONE);
    return seats.capacity() == null ? count(offeringId) : seats;
  }

  /**
   * Who has a seat and who waits where there is no capacity, counted one by one; somebody may wait
   * there whom the terms keep from moving up.
   */
  Seats count(UUID offeringId) {
    Tuple count =
        (Tuple)
            getEntityManager()
                .createNativeQuery(COUNT, Tuple.class)
                .setParameter("offering", offeringId)
                .getSingleResult();
    Row row = new Row(count);
    return new Seats(null, row.count("taken"), row.count("waiting"));
  }

  void share(UUID offeringId, UUID learnerId) {
    getEntityManager()
        .createNativeQuery(SHARE, Integer.class)
        .setParameter("offering", offeringId.toString())
        .setParameter("learner", offeringId + " " + learnerId)
        .getSingleResult();
  }

  LockModeType lockMode() {
    return LockModeType.PESSIMISTIC_WRITE;
  }

  private Optional<OfferingSeats> stored(UUID offeringId) {
    return findByIdOptional(offeringId, LockModeType.PESSIMISTIC_WRITE);
  }

  private UUID created(UUID offeringId) {
    getEntityManager()
        .createNativeQuery(CREATE)
        .setParameter("offering", offeringId)
        .executeUpdate();
    return offeringId;
  }
}
