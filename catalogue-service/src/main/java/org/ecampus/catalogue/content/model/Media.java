package org.ecampus.catalogue.content.model;

import java.net.URI;

/** A video, recording or other medium that is played outside the campus, by an https address. */
public record Media(String url) implements ActivityContent {

  public Media {
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
