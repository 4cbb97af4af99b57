package org.ecampus.catalogue.file;

import java.io.InputStream;
import java.util.Arrays;

/** A beginning and as many zeros as make so many bytes, made as they are read. */
final class Zeros extends InputStream {

  private final byte[] beginning;
  private final long size;
  private long position;

  Zeros(byte[] beginning, long size) {
    this.beginning = beginning.clone();
    this.size = size;
  }

  @Override
  public int read() {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0];
  }

  @Override
  public int read(byte[] bytes, int from, int length) {
    if (position == size) {
      return -1;
    }
    int count = (int) Math.min(length, size - position);
    Arrays.fill(bytes, from, from + count, (byte) 0);
    for (int i = 0; i < count && position + i < beginning.length; i++) {
      bytes[from + i] = beginning[(int) position + i];
    }
    position += count;
    return count;
  }
}
