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
      INSERT INTO learner (id, given_name, family_name, gender, country_code, region,
        organisation_type, language, time_zone, changed_at)
      SELECT gen_random_uuid(), 'Learner', n::text, 'PREFER_NOT_TO_SAY', 'IT',
        'EUROPE_AND_CENTRAL_ASIA', 'OTHER', 'en', 'Europe/Rome', now()
      FROM generate_series(1, :people) n
      RETURNING id
      """;

  private static final String LINE =
      """
      SELECT learner_id FROM enrolment
      WHERE course_id = :course AND state = 'WAITING' ORDER BY place
      """;

  private static final String SEATED =
      "SELECT learner_id FROM enrolment WHERE course_id = :course AND state = 'CONFIRMED'";

  private static final String ACTIVE =
      """
      SELECT learner_id FROM enrolment
      WHERE course_id = :course AND state IN ('REQUESTED', 'WAITING', 'CONFIRMED')
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

  List<UUID> line(UUID course) {
    return of(course, LINE);
  }

  List<UUID> seated(UUID course) {
    return of(course, SEATED);
  }

  List<UUID> active(UUID course) {
    return of(course, ACTIVE);
  }

  /** The counts on the locked row: seats taken, people waiting. */
  List<Integer> counted(UUID course) {
    return QuarkusTransaction.requiringNew()
        .call(
            () -> {
              CourseSeats seats = database.find(CourseSeats.class, course);
              return List.of(seats.taken, seats.waiting);
            });
  }

  private List<UUID> of(UUID course, String sql) {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                uuids(
                    database
                        .createNativeQuery(sql, UUID.class)
                        .setParameter("course", course)
                        .getResultList()));
  }

  private static List<UUID> uuids(List<?> rows) {
    return rows.stream().map(UUID.class::cast).toList();
  }
}
