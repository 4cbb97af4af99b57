package org.ecampus.certification.credential;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Objects;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Holds the key in use, open, from the start of the service on; without it there is no start. */
@ApplicationScoped
class SigningKeys {
  private final SigningKeyService keys;
  private final KeyWrapping wrapping;
  private volatile @Nullable SigningKey inUse;

  SigningKeys(
      SigningKeyService keys,
      @ConfigProperty(name = "ecampus.certification.key-password") String password) {
    this.keys = keys;
    this.wrapping = new KeyWrapping(password);
  }

  void open(@Observes StartupEvent start) {
    SigningKeyRow row = keys.inUseOrNew(wrapping);
    byte[] unwrapped = wrapping.unwrap(row.wrappedPrivateKey, row.kid);
    inUse = new SigningKey(row.kid, Ed25519.privateKey(unwrapped));
  }

  SigningKey inUse() {
    return Objects.requireNonNull(inUse, "no signing key before the start is complete");
  }
}
