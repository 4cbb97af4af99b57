package org.ecampus.certification.credential;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.ecampus.certification.issuer.Campus;
import org.ecampus.kit.erasure.PersonalRows;
import org.ecampus.kit.security.Scope;
import org.ecampus.kit.security.ScopeFilter;
import org.ecampus.kit.sql.Sql;

/** The credentials that were signed, as long as they say what is true. */
@ApplicationScoped
class CredentialRepository implements PersonalRows {
  private static final String KEPT =
      """
      SELECT c.serial_number, k.token
      FROM certificate c
      JOIN certificate_credential k ON k.certificate_id = c.certificate_id AND k.campus = :campus
      JOIN signing_key s ON s.key_id = k.key_id AND s.retired_at IS NULL
      WHERE c.certificate_id = :id AND c.revoked_at IS NULL AND c.erased_at IS NULL
      """;

  /** Waits for whoever is changing the certificate, and lets nobody change it until the commit. */
  private static final String KEEP =
      """
      INSERT INTO certificate_credential AS k (certificate_id, key_id, campus, token, signed_at)
      SELECT c.certificate_id, :key, :campus, :token, :at
      FROM certificate c
      WHERE c.certificate_id = :id AND c.revoked_at IS NULL AND c.erased_at IS NULL
      FOR SHARE
      ON CONFLICT (certificate_id) DO UPDATE
      SET key_id = excluded.key_id, campus = excluded.campus, token = excluded.token,
          signed_at = excluded.signed_at
      """;

  private static final String FORGET =
      """
      DELETE FROM certificate_credential k USING certificate c
      WHERE c.certificate_id = k.certificate_id AND c.learner_id = :learner
      """;

  private final Sql sql;
  private final Campus campus;

  CredentialRepository(Sql sql, Campus campus) {
    this.sql = sql;
    this.campus = campus;
  }

  /** What was signed with the issuer's key in use and is still true, in one look. */
  Optional<SignedCredential> kept(Scope scope, UUID certificateId) {
    var filter = ScopeFilter.of(scope, "c.learner_id", "c.institution_id");
    return sql.of(KEPT + filter.condition())
        .set("campus", campus.address())
        .set("id", certificateId)
        .set(filter.parameters())
        .first(row -> new SignedCredential(row.text("serial_number"), row.text("token")));
  }

  /** False when the certificate was revoked or its holder erased in the meantime. */
  boolean keep(UUID certificateId, UUID keyId, String token, Instant at) {
    return sql.of(KEEP)
            .set("id", certificateId)
            .set("key", keyId)
            .set("campus", campus.address())
            .set("token", token)
            .set("at", at)
            .update()
        == 1;
  }

  @Override
  public String table() {
    return "certificate_credential";
  }

  @Override
  public int forget(UUID personId) {
    return sql.of(FORGET).set("learner", personId).update();
  }
}
