package org.ecampus.enrolment.offering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.ecampus.enrolment.rows.Row;
import org.ecampus.kit.paging.Cursor;
import org.ecampus.kit.paging.Page;
import org.ecampus.kit.paging.PageRequest;

/** The offerings there are; they are no secret, so that no scope applies. */
@ApplicationScoped
public class OfferingRepository {

  private static final String SELECT =
      """
      SELECT offering_id, institution_id, subject_kind, subject_id, subject_version, track,
        price_kind, price_amount, price_currency, price_sponsor, admission, language,
        open AND admission <> 'CLOSED' AS open
      FROM offering
      """;

  private static final String OF_COURSE =
      """
      WHERE subject_id = :course AND subject_kind = 'COURSE' AND offering_id > :after
      ORDER BY offering_id LIMIT :rows
      """;

  /** Before every identifier there can be. */
  private static final UUID START = new UUID(0, 0);

  private final EntityManager database;

  OfferingRepository(EntityManager database) {
    this.database = database;
  }

  public Optional<OfferingView> find(UUID offeringId) {
    return rows(database
            .createNativeQuery(SELECT + "WHERE offering_id = :offering", Tuple.class)
            .setParameter("offering", offeringId))
        .findFirst();
  }

  /** Whether there has ever been such an offering. */
  public boolean exists(UUID offeringId) {
    return !database
        .createNativeQuery("SELECT 1 FROM known_offering WHERE offering_id = :offering")
        .setParameter("offering", offeringId)
        .getResultList()
        .isEmpty();
  }

  Page<OfferingView> ofCourse(UUID courseId, PageRequest page) {
    Query query =
        database
            .createNativeQuery(SELECT + OF_COURSE, Tuple.class)
            .setParameter("course", courseId)
            .setParameter("after", page.cursor(1).map(cursor -> cursor.uuid(0)).orElse(START))
            .setParameter("rows", page.rows());
    return Page.of(rows(query).toList(), page, last -> Cursor.encode(last.offeringId()));
  }

  @SuppressWarnings("unchecked")
  private static Stream<OfferingView> rows(Query query) {
    List<Tuple> rows = query.getResultList();
    return rows.stream().map(Row::new).map(OfferingRepository::offering);
  }

  private static OfferingView offering(Row row) {
    return new OfferingView(
        row.id("offering_id"),
        row.id("institution_id"),
        row.of(SubjectKind.class, "subject_kind"),
        row.id("subject_id"),
        row.idOrNull("subject_version"),
        row.of(Track.class, "track"),
        price(row),
        row.of(Admission.class, "admission"),
        row.textOrNull("language"),
        row.flag("open"));
  }

  private static Price price(Row row) {
    return new Price(
        row.of(Price.Kind.class, "price_kind"),
        row.textOrNull("price_amount"),
        row.textOrNull("price_currency"),
        row.textOrNull("price_sponsor"));
  }
}
