package org.ecampus.certification.credential;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.ecampus.certification.register.IssuedCertificate;
import org.ecampus.kit.http.Problems;
import org.ecampus.kit.scope.Reads;
import org.ecampus.kit.security.Scope;

/**
 * Issues each credential once and keeps it beside its certificate, until that is revoked, its
 * holder is erased or another key of the issuer is in use; every instance then serves the same.
 */
@ApplicationScoped
public class CredentialService {
  private final CredentialRepository credentials;
  private final SigningKeys keys;
  private final SigningKeyService record;
  private final CredentialSigner signer;
  private final Clock clock;

  CredentialService(
      CredentialRepository credentials,
      SigningKeys keys,
      SigningKeyService record,
      CredentialSigner signer,
      Clock clock) {
    this.credentials = credentials;
    this.keys = keys;
    this.record = record;
    this.signer = signer;
    this.clock = clock;
  }

  /** The credential that was issued, if it is still true and its certificate is in scope. */
  @Reads
  public Optional<SignedCredential> kept(Scope scope, UUID certificateId) {
    return credentials.kept(scope, certificateId);
  }

  /**
   * Signs the certificate with its issuer's key in use, which is put on record beside it, and keeps
   * the credential; 404 when the certificate was revoked or its holder erased in the meantime.
   */
  @Transactional
  public SignedCredential issue(IssuedCertificate certificate) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    SigningKey key = keys.inUse(certificate.says().issuerId());
    String token = signer.sign(certificate, key);
    if (!credentials.keep(certificate.certificateId(), key.keyId(), token, now)) {
      throw Problems.notFound();
    }
    record.noteUse(certificate.certificateId(), key.keyId(), now);
    return new SignedCredential(certificate.serialNumber(), token);
  }
}
