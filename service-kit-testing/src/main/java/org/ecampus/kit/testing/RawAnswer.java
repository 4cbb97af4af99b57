package org.ecampus.kit.testing;

import java.util.Locale;

/** What came back: status, head in lower case, and the rest as it stood on the wire. */
record RawAnswer(int status, String head, String body) {
  private static final int START_OF_STATUS = 9;
  private static final int END_OF_STATUS = 12;

  static RawAnswer parse(String all) {
    int end = all.indexOf("\r\n\r\n");
    if (!all.startsWith("HTTP/") || end < 0) {
      throw new IllegalStateException("no HTTP answer: " + all);
    }
    int status = Integer.parseInt(all.substring(START_OF_STATUS, END_OF_STATUS));
    String head = all.substring(0, end).toLowerCase(Locale.ROOT);
    return new RawAnswer(status, head, all.substring(end + 4));
  }

  boolean isProblem() {
    return head.contains("content-type: application/problem+json");
  }
}
