package org.ecampus.enrolment.profile;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.hibernate.Session;

@ApplicationScoped
class LearnerRepository implements PanacheRepositoryBase<Learner, UUID> {

  private static final String SAVE =
      """
      INSERT INTO learner (id, given_name, family_name, gender, country_code, region,
        organisation, organisation_type, language, time_zone, changed_at)
      VALUES (:id, :givenName, :familyName, :gender, :countryCode, :region,
        :organisation, :organisationType, :language, :timeZone, :changedAt)
      ON CONFLICT (id) DO UPDATE
      SET given_name = excluded.given_name, family_name = excluded.family_name,
        gender = excluded.gender, country_code = excluded.country_code, region = excluded.region,
        organisation = excluded.organisation, organisation_type = excluded.organisation_type,
        language = excluded.language, time_zone = excluded.time_zone,
        changed_at = excluded.changed_at
      WHERE (learner.given_name, learner.family_name, learner.gender, learner.country_code,
          learner.region, learner.organisation, learner.organisation_type, learner.language,
          learner.time_zone)
        IS DISTINCT FROM (excluded.given_name, excluded.family_name, excluded.gender,
          excluded.country_code, excluded.region, excluded.organisation,
          excluded.organisation_type, excluded.language, excluded.time_zone)
      """;

  /** Stores who she is now, and tells whether that is news. */
  boolean save(Learner learner) {
    return getEntityManager()
            .unwrap(Session.class)
            .createNativeMutationQuery(SAVE)
            .setParameter("id", learner.id)
            .setParameter("givenName", learner.givenName)
            .setParameter("familyName", learner.familyName)
            .setParameter("gender", learner.gender.name())
            .setParameter("countryCode", learner.countryCode)
            .setParameter("region", learner.region.name())
            .setParameter("organisation", learner.organisation, String.class)
            .setParameter("organisationType", learner.organisationType.name())
            .setParameter("language", learner.language)
            .setParameter("timeZone", learner.timeZone)
            .setParameter("changedAt", learner.changedAt)
            .executeUpdate()
        == 1;
  }
}
