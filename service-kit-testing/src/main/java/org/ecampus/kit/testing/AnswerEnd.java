package org.ecampus.kit.testing;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells whether an HTTP answer has come in whole. */
final class AnswerEnd {
  private static final Pattern LENGTH = Pattern.compile("\r\ncontent-length: (\\d+)");
  private static final Pattern BARE = Pattern.compile("^http/1.1 (1..|204|304) ");

  private AnswerEnd() {}

  static boolean isIn(ByteArrayOutputStream bytes) {
    String all = bytes.toString(StandardCharsets.ISO_8859_1);
    int end = all.indexOf("\r\n\r\n");
    if (end < 0) {
      return false;
    }
    String head = all.substring(0, end).toLowerCase(Locale.ROOT);
    Matcher length = LENGTH.matcher(head);
    if (length.find()) {
      return all.length() - end - 4 >= Integer.parseInt(length.group(1));
    }
    return BARE.matcher(head).find()
        || (head.contains("transfer-encoding: chunked") && all.endsWith("\r\n0\r\n\r\n"));
  }
}
