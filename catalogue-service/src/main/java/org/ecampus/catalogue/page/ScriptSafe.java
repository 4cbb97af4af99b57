package org.ecampus.catalogue.page;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import org.jspecify.annotations.Nullable;

/** Escapes what could end or open an element when JSON stands in an HTML page. */
final class ScriptSafe extends CharacterEscapes {

  private static final long serialVersionUID = 1L;
  private static final int LINE_SEPARATOR = 0x2028;
  private static final int PARAGRAPH_SEPARATOR = 0x2029;

  @Override
  public int[] getEscapeCodesForAscii() {
    int[] codes = standardAsciiEscapesForJSON();
    for (char risky : new char[] {'<', '>', '&', '\''}) {
      codes[risky] = ESCAPE_STANDARD;
    }
    return codes;
  }

  @Override
  public @Nullable SerializableString getEscapeSequence(int character) {
    return character == LINE_SEPARATOR || character == PARAGRAPH_SEPARATOR
        ? new SerializedString("\\u%04x".formatted(character))
        : null;
  }
}
