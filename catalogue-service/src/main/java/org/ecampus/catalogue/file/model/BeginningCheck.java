package org.ecampus.catalogue.file.model;

import java.util.Arrays;

/** Whether a file begins with the bytes that all files of its type begin with. */
final class BeginningCheck implements TypeCheck {

  private final byte[] wanted;
  private final byte[] seen;
  private int count;

  BeginningCheck(byte[] wanted) {
    this.wanted = wanted;
    this.seen = new byte[wanted.length];
  }

  @Override
  public void see(byte[] bytes, int length) {
    int missing = Math.min(length, seen.length - count);
    System.arraycopy(bytes, 0, seen, count, missing);
    count += missing;
  }

  @Override
  public boolean fits() {
    return count == wanted.length && Arrays.equals(seen, wanted);
  }
}
