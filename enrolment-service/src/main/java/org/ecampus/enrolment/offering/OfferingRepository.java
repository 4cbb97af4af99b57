package org.ecampus.enrolment.offering;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ecampus.kit.paging.Cursor;
import org.ecampus.kit.paging.Page;
import org.ecampus.kit.paging.PageRequest;
import org.ecampus.kit.sql.Sql;
import org.ecampus.kit.sql.SqlRow;

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

  private final Sql sql;

  OfferingRepository(Sql sql) {
    this.sql = sql;
  }

  public Optional<OfferingView> find(UUID offeringId) {
    return sql.of(SELECT + "WHERE offering_id = :offering")
        .set("offering", offeringId)
        .first(OfferingRepository::offering);
  }

  /** Whether there has ever been such an offering. */
  public boolean exists(UUID offeringId) {
    return sql.of("SELECT offering_id FROM known_offering WHERE offering_id = :offering")
        .set("offering", offeringId)
        .first(row -> row.id("offering_id"))
        .isPresent();
  }

  Page<OfferingView> ofCourse(UUID courseId, PageRequest page) {
    List<OfferingView> rows =
        sql.of(SELECT + OF_COURSE)
            .set("course", courseId)
            .set("after", page.cursor(1).map(cursor -> cursor.uuid(0)).orElse(START))
            .set("rows", page.rows())
            .list(OfferingRepository::offering);
    return Page.of(rows, page, last -> Cursor.encode(last.offeringId()));
  }

  private static OfferingView offering(SqlRow row) {
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

  private static Price price(SqlRow row) {
    return new Price(
        row.of(Price.Kind.class, "price_kind"),
        row.textOrNull("price_amount"),
        row.textOrNull("price_currency"),
        row.textOrNull("price_sponsor"));
  }
}
