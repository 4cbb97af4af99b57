package org.ecampus.kit.audit;

import java.sql.SQLException;

/** The database refused an operation on the audit log; the transaction around it rolls back. */
public class AuditException extends RuntimeException {

  AuditException(String message, SQLException cause) {
    super(message, cause);
  }
}
