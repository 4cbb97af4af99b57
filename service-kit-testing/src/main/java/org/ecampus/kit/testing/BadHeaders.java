package org.ecampus.kit.testing;

import java.util.List;

/**
 * What can be wrong with the headers of any request. In services that believe a gateway, Quarkus
 * completes a host that is missing or has no such port before anybody can refuse it.
 */
final class BadHeaders {
  private BadHeaders() {}

  static List<BadInput> of(RawRequest good) {
    return List.of(
        new BadInput("9 KiB header", good.with("X-Long: " + "x".repeat(9_216)), true),
        new BadInput("17 kB header", good.with("X-Long: " + "x".repeat(17_000)), true),
        new BadInput("no host", good.with(RawRequest.NO_HOST), false),
        new BadInput("Host with a space", good.with("Host: a b"), true),
        new BadInput("Host with half an address", good.with("Host: [::1"), true),
        new BadInput("Host with no port", good.with("Host: localhost:99999"), false),
        new BadInput("CRLF in a header", good.with("X-A: a%0d%0aSet-Cookie: b=c"), false),
        new BadInput("bad Accept", good.with("Accept: ;;;"), false),
        new BadInput("empty Accept", good.with("Accept: "), true),
        new BadInput("empty Content-Type", withType(good, ""), true),
        new BadInput("two media types", withType(good, "application/json, text/plain"), true),
        new BadInput("2,000 segments", good.to(good.target() + "/a".repeat(2_000)), true),
        new BadInput("2,000 short segments", good.to("/a".repeat(2_000)), true),
        new BadInput("bad If-None-Match", good.with("If-None-Match: \",,W/"), false),
        new BadInput("bad traceparent", good.with("traceparent: 00-zz-zz-01"), false),
        new BadInput("bad language", good.with("Accept-Language: ;q=9,,*"), false),
        new BadInput("9 KiB query", good.to(good.target() + "?q=" + "x".repeat(9_216)), true),
        new BadInput("huge length", withLength(good, "99999999999"), true),
        new BadInput("longest length", withLength(good, "9223372036854775807"), true));
  }

  private static RawRequest withType(RawRequest good, String type) {
    var others = good.headers().stream().filter(h -> !h.startsWith("Content-Type")).toList();
    return new RawRequest(good.method(), good.target(), others, good.body())
        .with("Content-Type: " + type);
  }

  private static RawRequest withLength(RawRequest good, String length) {
    return new RawRequest(good.method(), good.target(), good.headers(), RawRequest.Bytes.NONE)
        .with("Content-Length: " + length);
  }
}
