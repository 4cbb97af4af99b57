package org.ecampus.certification.credential;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.KeyPair;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.ecampus.certification.issuer.Issuer;
import org.ecampus.kit.id.Ids;

/**
 * Keeps the service's signing keys. One is in use; every public half stays published, so that what
 * it signed can be verified for ever.
 */
@ApplicationScoped
class SigningKeyService {
  private final SigningKeyRepository rows;
  private final Issuer issuer;
  private final Clock clock;

  SigningKeyService(SigningKeyRepository rows, Issuer issuer, Clock clock) {
    this.rows = rows;
    this.issuer = issuer;
    this.clock = clock;
  }

  /** The key in use; makes one when there is none, however many instances start at once. */
  @Transactional
  public SigningKeyRow inUseOrNew(KeyWrapping wrapping) {
    rows.lockForMaking();
    return rows.inUse().orElseGet(() -> make(wrapping));
  }

  /** Every public key, the newest first. */
  @Transactional
  public JwkSet published() {
    return new JwkSet(rows.published());
  }

  /** The public key with this id. */
  @Transactional
  public Optional<PublicJwk> published(UUID keyId) {
    return rows.published(keyId);
  }

  private SigningKeyRow make(KeyWrapping wrapping) {
    UUID keyId = Ids.next();
    String kid = issuer.keyAddress(keyId.toString());
    KeyPair pair = Ed25519.newPair();
    SigningKeyRow row = new SigningKeyRow();
    row.keyId = keyId;
    row.kid = kid;
    row.publicJwk = Ed25519.jwk(pair.getPublic(), kid);
    row.wrappedPrivateKey = wrapping.wrap(pair.getPrivate().getEncoded(), kid);
    row.createdAt = clock.instant();
    rows.persist(row);
    return row;
  }
}
