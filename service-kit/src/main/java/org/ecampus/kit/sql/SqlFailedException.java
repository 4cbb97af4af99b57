package org.ecampus.kit.sql;

import java.sql.SQLException;

/** The database refused a statement; the transaction around it must roll back. */
public class SqlFailedException extends RuntimeException {

  SqlFailedException(String text, SQLException cause) {
    super("cannot run " + text, cause);
  }
}
