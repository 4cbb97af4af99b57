package org.ecampus.catalogue.file;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.ecampus.kit.http.Problem;

/** What every answer with a file says: a browser saves it, never runs it, and may keep it. */
final class FileHeaders {

  static final String CONTENT_RANGE = "Content-Range";

  private static final int UNSATISFIABLE = 416;

  private FileHeaders() {}

  static Response.ResponseBuilder of(StoredFile file, String tag, Response.ResponseBuilder answer) {
    return answer
        .header(HttpHeaders.ETAG, tag)
        .header("Accept-Ranges", "bytes")
        .header(HttpHeaders.CACHE_CONTROL, "private, max-age=600, immutable")
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition(file.name))
        .header("Content-Security-Policy", "default-src 'none'; sandbox")
        .header("Cross-Origin-Resource-Policy", "cross-origin");
  }

  /** The file ends before the part begins that was asked for. */
  static Response unsatisfiable(long size) {
    return Response.status(UNSATISFIABLE)
        .type(Problem.MEDIA_TYPE)
        .header(CONTENT_RANGE, "bytes */" + size)
        .entity(
            Problem.of(
                "range-not-satisfiable",
                UNSATISFIABLE,
                "Range not satisfiable",
                "The file has " + size + " bytes."))
        .build();
  }

  private static String disposition(String name) {
    String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    return "attachment; filename*=UTF-8''" + encoded;
  }
}
