package org.ecampus.kit.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import org.ecampus.kit.storage.LenientJson;

/**
 * JSON as it travels in events: instants as ISO-8601 text, nothing for null, and a reader that
 * ignores the fields it does not know, so that producers may add some.
 */
@ApplicationScoped
public class EventJson {

  private final ObjectMapper mapper = LenientJson.mapper();

  /** Writes the data of an event. */
  public String write(Object data) throws JsonProcessingException {
    return mapper.writeValueAsString(data);
  }

  /** Reads the data of an event; an {@link IOException} says that the bytes are no such data. */
  public <T> T read(byte[] data, Class<T> type) throws IOException {
    T value = mapper.readValue(data, type);
    if (value == null) {
      throw new IOException("the data is null");
    }
    return value;
  }
}
