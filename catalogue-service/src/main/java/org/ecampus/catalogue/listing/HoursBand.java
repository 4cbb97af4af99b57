package org.ecampus.catalogue.listing;

import java.util.Arrays;

/** Courses by how long they take, cut where the tracks and the award rules cut. */
public enum HoursBand {
  UNDER_2_H(2),
  FROM_2_TO_10_H(10),
  FROM_10_TO_30_H(30),
  FROM_30_TO_60_H(60),
  FROM_60_TO_300_H(300),
  FROM_300_H(Integer.MAX_VALUE / 60);

  private final int hoursBelow;

  HoursBand(int hoursBelow) {
    this.hoursBelow = hoursBelow;
  }

  /** The band that an effort of so many minutes lies in. */
  public static HoursBand of(int minutes) {
    return Arrays.stream(values())
        .filter(band -> minutes < band.hoursBelow * 60)
        .findFirst()
        .orElse(FROM_300_H);
  }
}
