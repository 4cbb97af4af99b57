package org.ecampus.kit.testing;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A request as bytes; one connection each. */
record RawRequest(String method, String target, List<String> headers, Bytes body) {
  /** Stands in the place of the header that says which host is asked. */
  static final String NO_HOST = "X-No: host";

  private static final String CHUNKED = "Transfer-Encoding: chunked";

  /** A body, and how long its header says it is. */
  record Bytes(String text, boolean latin) {
    static final Bytes NONE = new Bytes("", false);

    byte[] bytes() {
      return text.getBytes(latin ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
    }
  }

  RawRequest {
    headers = List.copyOf(headers);
  }

  RawRequest with(String header) {
    var all = new ArrayList<>(headers);
    all.add(header);
    return new RawRequest(method, target, all, body);
  }

  RawRequest to(String otherTarget) {
    return new RawRequest(method, otherTarget, headers, body);
  }

  RawRequest sending(Bytes other, String type) {
    var request = new RawRequest(method, target, headers, other);
    return type.isEmpty() ? request : request.with("Content-Type: " + type);
  }

  /** The same request with its body in chunks, which announce no length. */
  RawRequest inChunks() {
    return with(CHUNKED);
  }

  private static boolean saysWhichHost(String header) {
    return header.startsWith("Host:") || header.equals(NO_HOST);
  }

  byte[] bytes() {
    boolean chunked = headers.contains(CHUNKED);
    byte[] content = chunked ? Chunks.of(body.bytes()) : body.bytes();
    var head = new StringBuilder(method + ' ' + target + " HTTP/1.1\r\n");
    if (headers.stream().noneMatch(RawRequest::saysWhichHost)) {
      head.append("Host: localhost\r\n");
    }
    head.append("Connection: close\r\n");
    headers.forEach(header -> head.append(header).append("\r\n"));
    if (!chunked
        && !method.equals("GET")
        && headers.stream().noneMatch(h -> h.startsWith("Content-Length"))) {
      head.append("Content-Length: ").append(content.length).append("\r\n");
    }
    var all = new ByteArrayOutputStream();
    all.writeBytes(head.append("\r\n").toString().getBytes(StandardCharsets.UTF_8));
    all.writeBytes(content);
    return all.toByteArray();
  }
}
