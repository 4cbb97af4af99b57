package org.ecampus.certification.credential;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class SigningKeyRepository implements PanacheRepositoryBase<SigningKeyRow, UUID> {

  Optional<SigningKeyRow> inUse() {
    return find("retiredAt is null").firstResultOptional();
  }

  List<PublicJwk> published() {
    return getEntityManager()
        .createQuery("select publicJwk from SigningKeyRow order by createdAt desc", PublicJwk.class)
        .getResultList();
  }

  Optional<PublicJwk> published(UUID keyId) {
    return findByIdOptional(keyId).map(row -> row.publicJwk);
  }

  /** Lets one instance at a time look for the key in use and make one. */
  void lockForMaking() {
    getEntityManager()
        .createNativeQuery("LOCK TABLE signing_key IN SHARE ROW EXCLUSIVE MODE")
        .executeUpdate();
  }
}
