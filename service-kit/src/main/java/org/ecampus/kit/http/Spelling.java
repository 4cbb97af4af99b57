package org.ecampus.kit.http;

import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How a request's address may be written. */
final class Spelling {
  private static final Pattern PATH = Pattern.compile("(?:/[A-Za-z0-9_~.-]*+)++");
  private static final Pattern DOTS = Pattern.compile("(^|/)\\.{1,2}(/|$)");

  private Spelling() {}

  /** Whether the path is plain: nothing encoded, no empty or dotted segments, no parameters. */
  static boolean isPlain(String path) {
    return PATH.matcher(path).matches() && !path.contains("//") && !DOTS.matcher(path).find();
  }

  /** Whether the query decodes to clean text. */
  static boolean isClean(@Nullable String query) {
    if (query == null) {
      return true;
    }
    try {
      byte[] decoded =
          URLDecoder.decode(query, StandardCharsets.ISO_8859_1)
              .getBytes(StandardCharsets.ISO_8859_1);
      return Text.isClean(strictly(decoded));
    } catch (IllegalArgumentException | CharacterCodingException malformed) {
      return false;
    }
  }

  static String strictly(byte[] utf8) throws CharacterCodingException {
    return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(utf8)).toString();
  }
}
