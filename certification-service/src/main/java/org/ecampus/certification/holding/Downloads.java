package org.ecampus.certification.holding;

import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.RestResponse;

/** Answers that a browser saves as a file and no cache keeps. */
final class Downloads {
  private Downloads() {}

  static <T> RestResponse<T> of(T content, String fileName, String mediaType) {
    String safe = fileName.replaceAll("[^A-Za-z0-9._-]", "-");
    return RestResponse.ResponseBuilder.ok(content)
        .header(HttpHeaders.CONTENT_TYPE, mediaType)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + safe + "\"")
        .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
        .build();
  }
}
