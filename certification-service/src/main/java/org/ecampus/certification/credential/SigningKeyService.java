package org.ecampus.certification.credential;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.KeyPair;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.ecampus.certification.issuer.Campus;
import org.ecampus.kit.id.Ids;

/**
 * Keeps the signing keys of institutions. Each has at most one in use; every public half stays
 * published, so that what it signed can be verified for ever.
 */
@ApplicationScoped
class SigningKeyService {
  private final SigningKeyRepository rows;
  private final Campus campus;
  private final Clock clock;

  SigningKeyService(SigningKeyRepository rows, Campus campus, Clock clock) {
    this.rows = rows;
    this.campus = campus;
    this.clock = clock;
  }

  /** The institution's key in use; makes one when there is none, however many ask at once. */
  @Transactional
  public SigningKeyRow inUseOrNew(UUID institutionId, KeyWrapping wrapping) {
    return rows.inUse(institutionId).orElseGet(() -> makeOnce(institutionId, wrapping));
  }

  /** Every public key of the institution, the newest first. */
  @Transactional
  public JwkSet published(UUID institutionId) {
    return new JwkSet(rows.published(institutionId));
  }

  /** The institution's public key with this id. */
  @Transactional
  public Optional<PublicJwk> published(UUID institutionId, UUID keyId) {
    return rows.published(institutionId, keyId);
  }

  /** Keeps that the key signs the certificate's credential. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void noteUse(UUID certificateId, UUID keyId, Instant at) {
    rows.noteUse(certificateId, keyId, at);
  }

  private SigningKeyRow makeOnce(UUID institutionId, KeyWrapping wrapping) {
    rows.lockForMaking();
    return rows.inUse(institutionId).orElseGet(() -> make(institutionId, wrapping));
  }

  private SigningKeyRow make(UUID institutionId, KeyWrapping wrapping) {
    UUID keyId = Ids.next();
    String kid = campus.keyAddress(institutionId, keyId);
    KeyPair pair = Ed25519.newPair();
    SigningKeyRow row = new SigningKeyRow();
    row.keyId = keyId;
    row.institutionId = institutionId;
    row.kid = kid;
    row.publicJwk = Ed25519.jwk(pair.getPublic(), kid);
    row.wrappedPrivateKey = wrapping.wrap(pair.getPrivate().getEncoded(), kid);
    row.createdAt = now();
    rows.persistAndFlush(row);
    return row;
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
