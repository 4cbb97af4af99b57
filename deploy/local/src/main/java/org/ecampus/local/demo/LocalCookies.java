package org.ecampus.local.demo;

import java.net.CookieHandler;
import java.net.HttpCookie;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Cookies of one browser session on this machine; browsers trust localhost without TLS, as this
 * does.
 */
final class LocalCookies extends CookieHandler {

  private final Map<String, String> values = new ConcurrentHashMap<>();

  @Override
  public Map<String, List<String>> get(URI uri, Map<String, List<String>> requestHeaders) {
    var line =
        values.entrySet().stream()
            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
            .collect(Collectors.joining("; "));
    return line.isEmpty() ? Map.of() : Map.of("Cookie", List.of(line));
  }

  @Override
  public void put(URI uri, Map<String, List<String>> responseHeaders) {
    responseHeaders.entrySet().stream()
        .filter(header -> header.getKey() != null && header.getKey().equalsIgnoreCase("Set-Cookie"))
        .flatMap(header -> header.getValue().stream())
        .flatMap(line -> HttpCookie.parse(line).stream())
        .forEach(cookie -> values.put(cookie.getName(), cookie.getValue()));
  }
}
