package org.ecampus.kit.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/** Results of use cases as stored text and back. */
@ApplicationScoped
class ResultJson {
  private final ObjectMapper json;

  ResultJson(ObjectMapper json) {
    this.json = json.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
  }

  @Nullable String write(@Nullable Object result, Type type) {
    try {
      return result == null
          ? null
          : json.writerFor(json.constructType(type)).writeValueAsString(result);
    } catch (JsonProcessingException unwritable) {
      throw new IllegalStateException(unwritable);
    }
  }

  @Nullable Object read(@Nullable String text, Type type) {
    try {
      return text == null ? null : json.readValue(text, json.constructType(type));
    } catch (JsonProcessingException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }
}
