package org.ecampus.catalogue.kind.media;

import java.net.URI;

/** A video, recording or other medium that is played outside the campus, by an https address. */
record MediaContent(String url) {

  MediaContent {
    if (!isSafe(url)) {
      throw new IllegalArgumentException("must be an https address with a host, in ASCII");
    }
  }

  private static boolean isSafe(String url) {
    try {
      URI address = URI.create(url);
      return url.startsWith("https://")
          && url.equals(address.toASCIIString())
          && address.getHost() != null
          && address.getUserInfo() == null;
    } catch (IllegalArgumentException _) {
      return false;
    }
  }
}
