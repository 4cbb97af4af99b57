package org.ecampus.kit.idempotency;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Instant;
import javax.sql.DataSource;

/** The mutant: stores the key apart from the effect it answers for. */
class KeyInItsOwnTransaction extends KeyStore {
  KeyInItsOwnTransaction(DataSource database) {
    super(database);
  }

  @Override
  void store(String scope, String key, StoredAnswer answer, Instant now) {
    QuarkusTransaction.requiringNew()
        .call(
            () -> {
              super.store(scope, key, answer, now);
              return null;
            });
  }
}
