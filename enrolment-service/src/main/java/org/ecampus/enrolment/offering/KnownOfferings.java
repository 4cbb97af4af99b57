package org.ecampus.enrolment.offering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.hibernate.Session;

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

  private final EntityManager database;

  KnownOfferings(EntityManager database) {
    this.database = database;
  }

  /** Keeps what is told and says whether it is news: an older revision changes nothing. */
  public boolean save(KnownOffering told) {
    return database
            .unwrap(Session.class)
            .createNativeMutationQuery(SAVE)
            .setParameter("offering", told.offeringId())
            .setParameter("revision", told.revision())
            .setParameter("institution", told.institutionId())
            .setParameter("kind", told.subjectKind().name())
            .setParameter("subject", told.subjectId())
            .setParameter("version", told.subjectVersion(), UUID.class)
            .setParameter("track", told.track().name())
            .setParameter("priceKind", told.price().kind().name())
            .setParameter("amount", told.price().amount(), String.class)
            .setParameter("currency", told.price().currency(), String.class)
            .setParameter("sponsor", told.price().sponsor(), String.class)
            .setParameter("admission", told.admission().name())
            .setParameter("language", told.language(), String.class)
            .executeUpdate()
        == 1;
  }

  /**
   * Takes no newcomers any more into the standing offering of a course that became another kind.
   */
  public void closeStanding(UUID courseId) {
    database
        .createNativeQuery("UPDATE known_offering SET open = false WHERE offering_id = :course")
        .setParameter("course", courseId)
        .executeUpdate();
  }
}
