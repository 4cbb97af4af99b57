package org.ecampus.kit.scope;

import io.agroal.api.AgroalPoolInterceptor;
import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.ecampus.kit.security.Caller;

/**
 * Limits the connection of a request that acts for an institution to the rows of it, for as long as
 * its transaction; others pay nothing. Such a request gets no connection outside a transaction,
 * because there the limit would not hold.
 */
@ApplicationScoped
class ScopedConnections implements AgroalPoolInterceptor {
  private final Caller caller;
  private final InstitutionSetting setting;

  ScopedConnections(Caller caller, InstitutionSetting setting) {
    this.caller = caller;
    this.setting = setting;
  }

  /** Called once a transaction, when the pool has lent it the connection and begun it there. */
  @Override
  public void onConnectionAcquire(Connection connection) {
    if (Arc.container().requestContext().isActive()) {
      caller.actsFor().ifPresent(institution -> limit(connection, institution));
    }
  }

  private void limit(Connection connection, UUID institution) {
    try {
      if (connection.getAutoCommit()
          || !institution.toString().equals(setting.set(connection, institution))) {
        throw new IllegalStateException("A connection is not limited to the institution.");
      }
    } catch (SQLException e) {
      throw new IllegalStateException("A connection cannot be limited to the institution.", e);
    }
  }
}
