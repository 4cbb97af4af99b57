package org.ecampus.certification.credential;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import org.ecampus.kit.security.Institutions;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Holds keys open once they were in use: the centre's from the start of the service on, without
 * which there is no start, a partner's from its first signature on. Which one is in use stands in
 * the database alone, and is read there each time.
 */
@ApplicationScoped
class SigningKeys {
  private static final int MOST = 1_000;

  private final SigningKeyService keys;
  private final KeyWrapping wrapping;
  private final Cache<UUID, SigningKey> open = Caffeine.newBuilder().maximumSize(MOST).build();

  SigningKeys(
      SigningKeyService keys,
      @ConfigProperty(name = "ecampus.certification.key-password") String password) {
    this.keys = keys;
    this.wrapping = new KeyWrapping(password);
  }

  void open(@Observes StartupEvent start) {
    inUse(Institutions.CENTRE);
  }

  /** The institution's key in use; it is made when it is first needed. */
  SigningKey inUse(UUID institutionId) {
    SigningKeyRow row = keys.inUseOrNew(institutionId, wrapping);
    return open.get(row.keyId, _ -> opened(row));
  }

  private SigningKey opened(SigningKeyRow row) {
    byte[] unwrapped = wrapping.unwrap(row.wrappedPrivateKey, row.kid);
    return new SigningKey(row.keyId, row.kid, Ed25519.privateKey(unwrapped));
  }
}
