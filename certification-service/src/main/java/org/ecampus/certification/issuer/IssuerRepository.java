package org.ecampus.certification.issuer;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class IssuerRepository implements PanacheRepositoryBase<IssuerRow, UUID> {
  private static final String LEARN =
      """
      INSERT INTO issuer AS known (institution_id, revision, name, country_code,
                                   primary_colour, website, serial_format)
      VALUES (:id, :revision, :name, :country, :colour, :website, :format)
      ON CONFLICT (institution_id) DO UPDATE
      SET revision = excluded.revision, name = excluded.name,
          country_code = excluded.country_code,
          primary_colour = excluded.primary_colour, website = excluded.website
      WHERE known.revision <= excluded.revision
      """;

  /** Keeps the revision unless a later one is kept; the serial format stays as it was first. */
  void learn(Issuer issuer, int revision) {
    getSession()
        .createNativeMutationQuery(LEARN)
        .setParameter("id", issuer.institutionId())
        .setParameter("revision", revision)
        .setParameter("name", issuer.name())
        .setParameter("country", issuer.countryCode(), String.class)
        .setParameter("colour", issuer.brand().primaryColour(), String.class)
        .setParameter("website", issuer.brand().website(), String.class)
        .setParameter("format", issuer.serialFormat().text())
        .executeUpdate();
  }

  void write(UUID institutionId, SerialFormat format) {
    update("serialFormat = ?1 where institutionId = ?2", format.text(), institutionId);
  }
}
