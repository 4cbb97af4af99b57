package org.ecampus.kit.outbox;

import java.sql.SQLException;

/** The database refused an operation on the outbox; the transaction around it must roll back. */
public class OutboxException extends RuntimeException {

  OutboxException(String message, SQLException cause) {
    super(message, cause);
  }
}
