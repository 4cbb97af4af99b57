package org.ecampus.kit.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.reflect.Type;
import org.ecampus.kit.storage.LenientJson;
import org.jspecify.annotations.Nullable;

/** Results of use cases as stored text and back. */
@ApplicationScoped
class ResultJson {
  private final ObjectMapper json = LenientJson.mapper();

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
