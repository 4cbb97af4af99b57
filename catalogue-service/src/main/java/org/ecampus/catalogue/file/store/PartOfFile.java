package org.ecampus.catalogue.file.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/** A part of a file as a stream; a file that ends before its part does is a fault. */
final class PartOfFile extends InputStream {

  private final FileChannel file;
  private long position;
  private final long end;

  PartOfFile(FileChannel file, long offset, long length) {
    this.file = file;
    this.position = offset;
    this.end = offset + length;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    if (position == end) {
      return -1;
    }
    int wanted = (int) Math.min(length, end - position);
    int read = file.read(ByteBuffer.wrap(bytes, from, wanted), position);
    if (read < 0) {
      throw new IOException("the file ends at " + position + " and not at " + end);
    }
    position += read;
    return read;
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
