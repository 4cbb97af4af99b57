package org.ecampus.kit.http;

import java.util.Arrays;
import java.util.Base64;
import org.ecampus.kit.hash.Sha256;
import org.jspecify.annotations.Nullable;

/** Weak entity tags made from content, compared weakly (RFC 9110, 8.8.3.2). */
final class EntityTagOf {
  private static final int BYTES = 16;

  private EntityTagOf() {}

  static String bytes(byte[] body) {
    byte[] start = Arrays.copyOf(Sha256.of(body), BYTES);
    return "W/\"" + Base64.getUrlEncoder().withoutPadding().encodeToString(start) + '"';
  }

  static boolean isAmong(@Nullable String list, String tag) {
    if (list == null) {
      return false;
    }
    return Arrays.stream(list.split(",", -1))
        .map(String::strip)
        .anyMatch(one -> one.equals("*") || opaque(one).equals(opaque(tag)));
  }

  private static String opaque(String tag) {
    return tag.startsWith("W/") ? tag.substring(2) : tag;
  }
}
