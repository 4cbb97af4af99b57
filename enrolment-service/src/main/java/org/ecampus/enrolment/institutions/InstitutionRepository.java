package org.ecampus.enrolment.institutions;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ecampus.kit.paging.PageRequest;
import org.hibernate.Session;

/** The institutions there are; they are no secret among those who administer. */
@ApplicationScoped
class InstitutionRepository implements PanacheRepositoryBase<Institution, UUID> {

  private static final String ADD =
      """
      INSERT INTO institution
        (id, revision, name, kind, country_code, primary_colour, website, changed_at)
      VALUES (:id, :revision, :name, :kind, :country, :colour, :website, :changed)
      ON CONFLICT DO NOTHING
      """;

  /** Before every identifier there can be. */
  private static final UUID START = new UUID(0, 0);

  /** Adds an institution and says whether it did: one with its id may be there, or just coming. */
  boolean add(Institution made) {
    return getEntityManager()
            .unwrap(Session.class)
            .createNativeMutationQuery(ADD)
            .setParameter("id", made.id)
            .setParameter("revision", made.revision)
            .setParameter("name", made.name)
            .setParameter("kind", made.kind.name())
            .setParameter("country", made.countryCode)
            .setParameter("colour", made.primaryColour, String.class)
            .setParameter("website", made.website, String.class)
            .setParameter("changed", made.changedAt)
            .executeUpdate()
        == 1;
  }

  /** The institution, which nobody else changes until this transaction ends. */
  Optional<Institution> lock(UUID institutionId) {
    return findByIdOptional(institutionId, LockModeType.PESSIMISTIC_WRITE);
  }

  List<Institution> byId(PageRequest page) {
    UUID after = page.cursor(1).map(cursor -> cursor.uuid(0)).orElse(START);
    return find("id > ?1 order by id", after).page(0, page.rows()).list();
  }
}
