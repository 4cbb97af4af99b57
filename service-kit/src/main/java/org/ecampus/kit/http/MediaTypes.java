package org.ecampus.kit.http;

import java.util.List;
import org.jboss.resteasy.reactive.common.util.MediaTypeHelper;
import org.jspecify.annotations.Nullable;

/** Whether a header that names media types can be read; absent headers can. */
final class MediaTypes {
  private MediaTypes() {}

  static boolean areReadable(@Nullable String list) {
    return list == null || count(list) > 0;
  }

  static boolean isOne(List<String> headers) {
    return headers.isEmpty() || (headers.size() == 1 && count(headers.getFirst()) == 1);
  }

  private static int count(String list) {
    try {
      return list.isBlank() ? 0 : MediaTypeHelper.parseHeader(list).size();
    } catch (RuntimeException unreadable) {
      return 0;
    }
  }
}
