package org.ecampus.kit.inbox;

import java.sql.SQLException;

/** The database refused an operation on the inbox or the dead letters. */
public class InboxException extends RuntimeException {

  InboxException(String message, SQLException cause) {
    super(message, cause);
  }
}
