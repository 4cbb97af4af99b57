package org.ecampus.catalogue.file.model;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Whether a file is text in UTF-8 without NUL; characters may lie across the parts it comes in. */
final class TextCheck implements TypeCheck {

  private static final int PART = 8_192;
  private static final int LONGEST_CHARACTER = 4;

  private final CharsetDecoder utf8 =
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT);
  private final ByteBuffer left = ByteBuffer.allocate(PART + LONGEST_CHARACTER);
  private final CharBuffer read = CharBuffer.allocate(PART + LONGEST_CHARACTER);
  private boolean broken;

  @Override
  public void see(byte[] bytes, int length) {
    for (int at = 0; at < length && !broken; at += PART) {
      left.put(bytes, at, Math.min(PART, length - at));
      decode(false);
    }
  }

  @Override
  public boolean fits() {
    decode(true);
    return !broken;
  }

  private void decode(boolean last) {
    left.flip();
    read.clear();
    broken |= utf8.decode(left, read, last).isError();
    broken |= read.flip().chars().anyMatch(character -> character == 0);
    left.compact();
  }
}
