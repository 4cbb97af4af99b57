package org.ecampus.enrolment.enrolling;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.ecampus.enrolment.enrolling.model.Seats;
import org.ecampus.kit.sql.Sql;

/**
 * The seats of offerings. Whoever gives or takes one shares the offering; whoever changes how many
 * there are has it alone, so that seats never start to be counted while one is given uncounted.
 */
@ApplicationScoped
class SeatsRepository implements PanacheRepositoryBase<OfferingSeats, UUID> {

  private static final String SHARE =
      "SELECT counted, held FROM enter_offering(:offering, :learner)";

  private static final String OWN =
      "SELECT true AS owned"
          + " FROM (SELECT pg_advisory_xact_lock(hashtextextended(:offering, 1))) AS locked";

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

  private final Sql sql;

  SeatsRepository(Sql sql) {
    this.sql = sql;
  }

  /**
   * The seats of an offering for one learner who comes or goes, and what the learner holds there:
   * where seats are counted nobody else can touch them until this transaction ends, where they are
   * not nobody waits for anybody but the same learner.
   */
  Entrance enter(UUID offeringId, UUID learnerId) {
    Share share = share(offeringId, learnerId);
    OfferingSeats seats =
        share.counted() ? counted(offeringId) : OfferingSeats.uncounted(offeringId);
    return new Entrance(seats, share.held());
  }

  /** The seats of an offering for whoever changes how many there are; nobody else is inside. */
  OfferingSeats own(UUID offeringId) {
    sql.of(OWN).set("offering", offeringId.toString()).first(row -> row.flag("owned"));
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
    flush();
    return sql.of(COUNT)
        .set("offering", offeringId)
        .first(row -> new Seats(null, row.count("taken"), row.count("waiting")))
        .orElseThrow();
  }

  Share share(UUID offeringId, UUID learnerId) {
    return sql.of(SHARE)
        .set("offering", offeringId)
        .set("learner", learnerId)
        .first(row -> new Share(row.flag("counted"), Optional.ofNullable(row.idOrNull("held"))))
        .orElseThrow();
  }

  /** Whether an offering that is shared counts its seats, and what the learner holds in it. */
  record Share(boolean counted, Optional<UUID> held) {}

  LockModeType lockMode() {
    return LockModeType.PESSIMISTIC_WRITE;
  }

  private OfferingSeats counted(UUID offeringId) {
    return find("offeringId", offeringId).withLock(lockMode()).singleResult();
  }

  private Optional<OfferingSeats> stored(UUID offeringId) {
    return findByIdOptional(offeringId, LockModeType.PESSIMISTIC_WRITE);
  }

  private UUID created(UUID offeringId) {
    sql.of(CREATE).set("offering", offeringId).update();
    return offeringId;
  }
}
