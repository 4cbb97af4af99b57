package org.ecampus.certification.credential;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A signing key on record: its public half open, its private half wrapped. */
@Entity
@Table(name = "signing_key")
class SigningKeyRow {
  @Id
  @Column(name = "key_id")
  UUID keyId;

  String kid;

  @Column(name = "public_jwk")
  @JdbcTypeCode(SqlTypes.JSON)
  PublicJwk publicJwk;

  @Column(name = "wrapped_private_key")
  byte[] wrappedPrivateKey;

  @Column(name = "created_at")
  Instant createdAt;

  @Column(name = "retired_at")
  @Nullable Instant retiredAt;
}
