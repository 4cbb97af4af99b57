package org.ecampus.enrolment.offering;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.ecampus.kit.sql.Sql;

/** The offerings others have told of, each in its latest revision. */
@ApplicationScoped
public class KnownOfferings {

  private static final String SAVE =
      """
      INSERT INTO known_offering (offering_id, revision, institution_id, subject_kind, subject_id,
        subject_version, track, price_kind, price_amount, price_currency, price_sponsor,
        admission, language, open)
      VALUES (:offering, :revision, :institution, :kind, :subject, :version, :track, :priceKind,
        :amount, :currency, :sponsor, :admission, :language, true)
      ON CONFLICT (offering_id) DO UPDATE
      SET revision = excluded.revision, institution_id = excluded.institution_id,
        subject_kind = excluded.subject_kind, subject_id = excluded.subject_id,
        subject_version = excluded.subject_version, track = excluded.track,
        price_kind = excluded.price_kind, price_amount = excluded.price_amount,
        price_currency = excluded.price_currency, price_sponsor = excluded.price_sponsor,
        admission = excluded.admission, language = excluded.language, open = true
      WHERE known_offering.revision < excluded.revision
      """;

  private final Sql sql;

  KnownOfferings(Sql sql) {
    this.sql = sql;
  }

  /** Keeps what is told and says whether it is news: an older revision changes nothing. */
  public boolean save(KnownOffering told) {
    return sql.of(SAVE)
            .set("offering", told.offeringId())
            .set("revision", told.revision())
            .set("institution", told.institutionId())
            .set("kind", told.subjectKind().name())
            .set("subject", told.subjectId())
            .set("version", told.subjectVersion())
            .set("track", told.track().name())
            .set("priceKind", told.price().kind().name())
            .set("amount", told.price().amount())
            .set("currency", told.price().currency())
            .set("sponsor", told.price().sponsor())
            .set("admission", told.admission().name())
            .set("language", told.language())
            .update()
        == 1;
  }

  /**
   * Takes no newcomers any more into the standing offering of a course that became another kind.
   */
  public void closeStanding(UUID courseId) {
    sql.of("UPDATE known_offering SET open = false WHERE offering_id = :course")
        .set("course", courseId)
        .update();
  }
}
