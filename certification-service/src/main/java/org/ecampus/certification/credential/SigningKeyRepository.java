package org.ecampus.certification.credential;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class SigningKeyRepository implements PanacheRepositoryBase<SigningKeyRow, UUID> {
  private static final int MOST_PUBLISHED = 1_000;

  private static final String PUBLISHED =
      "select publicJwk from SigningKeyRow where institutionId = :institution"
          + " order by createdAt desc";

  private static final String NOTE_USE =
      """
      INSERT INTO certificate_key (certificate_id, key_id, first_signed_at)
      VALUES (:certificate, :key, :at)
      ON CONFLICT DO NOTHING
      """;

  Optional<SigningKeyRow> inUse(UUID institutionId) {
    return find("institutionId = ?1 and retiredAt is null", institutionId).firstResultOptional();
  }

  List<PublicJwk> published(UUID institutionId) {
    return getEntityManager()
        .createQuery(PUBLISHED, PublicJwk.class)
        .setParameter("institution", institutionId)
        .setMaxResults(MOST_PUBLISHED)
        .getResultList();
  }

  Optional<PublicJwk> published(UUID institutionId, UUID keyId) {
    return find("institutionId = ?1 and keyId = ?2", institutionId, keyId)
        .firstResultOptional()
        .map(row -> row.publicJwk);
  }

  /** Lets one transaction at a time look for the key in use and make one. */
  void lockForMaking() {
    getEntityManager()
        .createNativeQuery("LOCK TABLE signing_key IN SHARE ROW EXCLUSIVE MODE")
        .executeUpdate();
  }

  void noteUse(UUID certificateId, UUID keyId, Instant at) {
    getEntityManager()
        .createNativeQuery(NOTE_USE)
        .setParameter("certificate", certificateId)
        .setParameter("key", keyId)
        .setParameter("at", at)
        .executeUpdate();
  }
}
