package org.ecampus.certification.credential;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** An institution's signing key on record: its public half open, its private half wrapped. */
@Entity
@Table(name = "signing_key")
class SigningKeyRow {
  @Id UUID keyId;

  UUID institutionId;

  String kid;

  @JdbcTypeCode(SqlTypes.JSON)
  PublicJwk publicJwk;

  String wrappedPrivateKey;

  Instant createdAt;

  @Nullable Instant retiredAt;
}
