package org.ecampus.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CatalogueLoaderTest {

  private static final String CURSOR = "page+2";

  private final List<String> written = new CopyOnWriteArrayList<>();
  private HttpServer catalogue;

  @BeforeEach
  void open() throws IOException {
    catalogue = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    catalogue.createContext("/", this::answer);
    catalogue.start();
  }

  @AfterEach
  void close() {
    catalogue.stop(0);
  }

  @Test
  void loadsNothingThatStandsOnALaterPage() {
    // Given
    var api = Api.stranger("http://localhost:" + catalogue.getAddress().getPort());

    // When
    var loaded = new CatalogueLoader(api).load();

    // Then
    assertThat(loaded.added()).isZero();
    assertThat(written).isEmpty();
  }

  /** Every course of 2020 is published, and stands on the second page. */
  private void answer(HttpExchange exchange) throws IOException {
    if (!exchange.getRequestMethod().equals("GET")) {
      written.add(exchange.getRequestURI().toString());
    }
    var query = String.valueOf(exchange.getRequestURI().getRawQuery());
    var page = query.endsWith("&after=page%2B2") ? second() : first();
    var body = page.toString().getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(200, body.length);
    try (var out = exchange.getResponseBody()) {
      out.write(body);
    }
  }

  private static ObjectNode first() {
    var page = JsonNodeFactory.instance.objectNode().put("next", CURSOR);
    page.putArray("items").addObject().put("title", "Another course");
    return page;
  }

  private static ObjectNode second() {
    var page = JsonNodeFactory.instance.objectNode();
    var items = page.putArray("items");
    Activities2020.read().forEach(row -> items.addObject().put("title", row.title()));
    return page;
  }
}
