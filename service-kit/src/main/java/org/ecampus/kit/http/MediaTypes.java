package org.ecampus.kit.http;

import org.jboss.resteasy.reactive.common.util.MediaTypeHelper;
import org.jspecify.annotations.Nullable;

/** Whether a header that names media types can be read. */
final class MediaTypes {
  private MediaTypes() {}

  static boolean areReadable(@Nullable String header) {
    if (header == null || header.isBlank()) {
      return true;
    }
    try {
      return !MediaTypeHelper.parseHeader(header).isEmpty();
    } catch (RuntimeException unreadable) {
      return false;
    }
  }
}
