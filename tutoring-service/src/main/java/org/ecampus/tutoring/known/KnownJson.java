package org.ecampus.tutoring.known;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.ecampus.kit.outbox.EventJson;

/** Turns what is known of courses into stored JSON and back. */
@ApplicationScoped
class KnownJson {

  private final EventJson json;

  KnownJson(EventJson json) {
    this.json = json;
  }

  String write(Object document) {
    try {
      return json.write(document);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  <T> T read(String document, Class<T> type) {
    try {
      return json.read(document.getBytes(StandardCharsets.UTF_8), type);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
