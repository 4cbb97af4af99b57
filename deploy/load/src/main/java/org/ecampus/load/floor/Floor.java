package org.ecampus.load.floor;

/** Which floor a job is held against: writes against inserts, reads against selects. */
public enum Floor {
  INSERT,
  SELECT
}
