package org.ecampus.kit.erasure;

import java.util.UUID;

/** The rows of one table that tell of people. Every bean of this type is asked at an erasure. */
public interface PersonalRows {

  /** The table. */
  String table();

  /** Deletes the person's rows, or cuts what leads to them, and says how many there were. */
  int forget(UUID personId);
}
