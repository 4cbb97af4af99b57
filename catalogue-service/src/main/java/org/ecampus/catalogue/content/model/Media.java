package org.ecampus.catalogue.content.model;

import java.net.URI;

/** A video, recording or other medium that is played outside the campus, by an https address. */
public record Media(String url) implements ActivityContent {

  public Media {
    if (!isSafe(url)) {
      throw new IllegalArgumentException("must be an https address with a host");
    }
  }

  private static boolean isSafe(String url) {
    try {
      URI address = URI.create(url);
      return "https".equalsIgnoreCase(address.getScheme())
          && address.getHost() != null
          && address.getUserInfo() == null;
    } catch (IllegalArgumentException _) {
      return false;
    }
  }
}
