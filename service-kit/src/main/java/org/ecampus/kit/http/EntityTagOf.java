package org.ecampus.kit.http;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** Weak entity tags made from content, compared weakly (RFC 9110, 8.8.3.2). */
final class EntityTagOf {
  private static final int BYTES = 16;

  private EntityTagOf() {}

  static String bytes(byte[] body) {
    byte[] start = Arrays.copyOf(sha256(body), BYTES);
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

  private static byte[] sha256(byte[] body) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(body);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
