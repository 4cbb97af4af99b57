package org.ecampus.certification.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Which characters the typefaces of the paper can show; all of them have the same. */
final class Glyphs {
  private static final CmapLookup KNOWN = read();

  private Glyphs() {}

  /** Whether every visible character of the text would be seen on paper. */
  static boolean cover(String text) {
    return text.codePoints().allMatch(Glyphs::isShown);
  }

  private static boolean isShown(int character) {
    return Character.isWhitespace(character)
        || Character.getType(character) == Character.FORMAT
        || KNOWN.getGlyphId(character) != 0;
  }

  private static CmapLookup read() {
    try (var typeface = new RandomAccessReadBuffer(Typefaces.open("LiberationSerif-Regular"));
        var parsed = new TTFParser().parse(typeface)) {
      return parsed.getUnicodeCmapLookup();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
