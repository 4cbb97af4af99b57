package org.ecampus.catalogue.file;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** A file as an answer that a browser saves and never runs. */
final class FileAnswer {

  private FileAnswer() {}

  static Response of(Download file) {
    return Response.ok(file.bytes, file.mediaType)
        .tag(file.sha256)
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition(file.name))
        .header("X-Content-Type-Options", "nosniff")
        .header("Content-Security-Policy", "default-src 'none'; sandbox")
        .build();
  }

  private static String disposition(String name) {
    String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    return "attachment; filename*=UTF-8''" + encoded;
  }
}
