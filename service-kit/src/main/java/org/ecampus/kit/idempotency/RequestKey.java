package org.ecampus.kit.idempotency;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;

/** The Idempotency-Key of the current request, if it sent one. */
@RequestScoped
class RequestKey {
  private Optional<Given> given = Optional.empty();

  /** A key, and a fingerprint of the request it came with. */
  record Given(String key, String fingerprint) {}

  void set(Given key) {
    given = Optional.of(key);
  }

  Optional<Given> given() {
    return given;
  }
}
