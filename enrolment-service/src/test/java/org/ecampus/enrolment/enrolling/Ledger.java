package org.ecampus.enrolment.enrolling;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** Looks into the tables behind the service's back, and fills them quickly. */
@ApplicationScoped
class Ledger {

  private static final String LEARNERS =
      """
      INSERT INTO learner (id, institution_id, given_name, family_name, name_assurance,
        email_verified, gender, country_code, region, organisation_type, language, time_zone,
        changed_at)
      SELECT gen_random_uuid(), '01990000-0000-7000-8000-000000000001', 'Learner', n::text,
        'SELF_DECLARED', false, 'PREFER_NOT_TO_SAY', 'IT', 'EUROPE_AND_CENTRAL_ASIA', 'OTHER',
        'en', 'Europe/Rome', now()
      FROM generate_series(1, :people) n
      RETURNING id
      """;

  private static final String WAITING =
      """
      SELECT learner_id FROM enrolment
      WHERE offering_id = :offering AND state = 'WAITING' ORDER BY place
      """;

  private static final String SEATED =
      "SELECT learner_id FROM enrolment WHERE offering_id = :offering AND state = 'CONFIRMED'";

  private static final String ACTIVE =
      """
      SELECT learner_id FROM enrolment
      WHERE offering_id = :offering AND state IN ('REQUESTED', 'WAITING', 'CONFIRMED')
      """;

  private final EntityManager database;

  Ledger(EntityManager database) {
    this.database = database;
  }

  List<UUID> learners(int people) {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                uuids(
                    database
                        .createNativeQuery(LEARNERS, UUID.class)
                        .setParameter("people", people)
                        .getResultList()));
  }

  List<UUID> waiting(UUID offering) {
    return of(offering, WAITING);
  }

  List<UUID> seated(UUID offering) {
    return of(offering, SEATED);
  }

  List<UUID> active(UUID offering) {
    return of(offering, ACTIVE);
  }

  /** The counts on the locked row: seats taken, people waiting. */
  List<Integer> counted(UUID offering) {
    return QuarkusTransaction.requiringNew()
        .call(
            () -> {
              OfferingSeats seats = database.find(OfferingSeats.class, offering);
              return List.of(seats.taken, seats.waiting);
            });
  }

  private List<UUID> of(UUID offering, String sql) {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                uuids(
                    database
                        .createNativeQuery(sql, UUID.class)
                        .setParameter("offering", offering)
                        .getResultList()));
  }

  private static List<UUID> uuids(List<?> rows) {
    return rows.stream().map(UUID.class::cast).toList();
  }
}
