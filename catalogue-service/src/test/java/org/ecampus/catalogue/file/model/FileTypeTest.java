package org.ecampus.catalogue.file.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileTypeTest {

  private static final byte[] PDF = "%PDF-1.7 a reader".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] TEXT =
      "a é € \ud83d\ude00 ".repeat(3_000).getBytes(StandardCharsets.UTF_8);

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 100})
  void fileThatBeginsLikeItsTypeFitsHoweverItArrives(int part) {
    assertThat(fits(FileType.PDF, PDF, part)).isTrue();
    assertThat(fits(FileType.PNG, PDF, part)).isFalse();
  }

  @Test
  void fileShorterThanTheBeginningOfItsTypeDoesNotFit() {
    assertThat(fits(FileType.PDF, Arrays.copyOf(PDF, 4), 4)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 8_191, 8_193, 100_000})
  void textFitsAlsoWhenItsCharactersAreCutApart(int part) {
    assertThat(fits(FileType.TEXT, TEXT, part)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 8_193, 100_000})
  void textThatIsBrokenSomewhereDoesNotFit(int part) {
    assertThat(fits(FileType.TEXT, with(TEXT, 20_000, (byte) 0), part)).isFalse();
    assertThat(fits(FileType.TEXT, with(TEXT, 20_000, (byte) 0xff), part)).isFalse();
    assertThat(fits(FileType.TEXT, cutInsideItsLastCharacter(), part)).isFalse();
  }

  private static boolean fits(FileType type, byte[] bytes, int part) {
    TypeCheck check = type.check();
    for (int at = 0; at < bytes.length; at += part) {
      byte[] next = Arrays.copyOfRange(bytes, at, Math.min(bytes.length, at + part));
      check.see(next, next.length);
    }
    return check.fits();
  }

  private static byte[] with(byte[] bytes, int place, byte other) {
    byte[] changed = bytes.clone();
    changed[place] = other;
    return changed;
  }

  private static byte[] cutInsideItsLastCharacter() {
    byte[] text = "a €".getBytes(StandardCharsets.UTF_8);
    return Arrays.copyOf(text, text.length - 1);
  }
}
