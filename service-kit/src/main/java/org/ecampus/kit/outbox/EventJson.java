package org.ecampus.kit.outbox;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.fasterxml.jackson.module.paramnames.ParameterNamesModule;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;

/**
 * JSON as it travels in events: instants as ISO-8601 text, nothing for null, and a reader that
 * ignores the fields it does not know, so that producers may add some.
 */
@ApplicationScoped
public class EventJson {

  private static final JsonInclude.Value PRESENT_ONLY =
      JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.USE_DEFAULTS);

  private final ObjectMapper mapper =
      JsonMapper.builder()
          .addModules(new JavaTimeModule(), new Jdk8Module(), new ParameterNamesModule())
          .defaultPropertyInclusion(PRESENT_ONLY)
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

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
