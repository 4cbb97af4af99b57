package org.ecampus.load.seed;

/** How many courses are published, and how many people get an account, to read or to write. */
public record Amounts(int courses, int readers, int writers) {

  /** What figures are measured with. */
  public static final Amounts USUAL = new Amounts(500, 100, 200);
}
