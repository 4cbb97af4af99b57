package org.ecampus.local.gateway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import org.ecampus.local.Service;

/** The page at {@code /}: what is where. */
final class FrontPage {

  private static final String ENTRY =
      """
      <li><b>{name}</b> <a href="/api/{name}/docs">operations</a>,
      <a href="/api/{name}/openapi">OpenAPI</a></li>\
      """;

  private final String html;

  FrontPage() {
    this.html = template().replace("{services}", services());
  }

  String html() {
    return html;
  }

  private static String services() {
    return Arrays.stream(Service.values())
        .map(service -> ENTRY.replace("{name}", service.path()))
        .collect(Collectors.joining("\n"));
  }

  private static String template() {
    try (var in =
        Objects.requireNonNull(FrontPage.class.getResourceAsStream("/gateway/index.html"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
