package org.ecampus.kit.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;

/** Writes answers ahead, in the very bytes that clients would get of the value itself. */
@ApplicationScoped
public class AnswerWriter {

  private final ObjectMapper json;

  AnswerWriter(ObjectMapper json) {
    this.json = json;
  }

  /** The value as it is answered; a page keeps its link to the next. */
  public WrittenAnswer write(Object value) {
    try {
      return new WrittenAnswer(
          json.writeValueAsBytes(value), value instanceof Paged page ? page.next() : null);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("cannot write a " + value.getClass().getSimpleName(), e);
    }
  }
}
