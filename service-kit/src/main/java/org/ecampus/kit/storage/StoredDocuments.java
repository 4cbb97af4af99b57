package org.ecampus.kit.storage;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Documents that a service keeps as JSON text and reads again, perhaps years later.
 *
 * <p>It promises that an older or a newer version of the same record reads what was written:
 * instants are ISO-8601 text, absent values leave no field, unknown fields are ignored, and a field
 * that is missing is null, or empty for an {@link java.util.Optional}. A field that was renamed is
 * a missing one. It is not for HTTP bodies, which are read strictly.
 */
@ApplicationScoped
public class StoredDocuments {

  private final ObjectMapper mapper = LenientJson.mapper();

  /**
   * The document as JSON.
   *
   * @throws IllegalStateException when it has no JSON form
   */
  public String write(Object document) {
    try {
      return mapper.writeValueAsString(document);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("cannot write a " + document.getClass().getSimpleName(), e);
    }
  }

  /**
   * The document that was written.
   *
   * @throws IllegalStateException when the text is no such document
   */
  public <T> T read(String document, Class<T> type) {
    try {
      T value = mapper.readValue(document, type);
      if (value == null) {
        throw new IllegalStateException("null stands in place of a " + type.getSimpleName());
      }
      return value;
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("cannot read a " + type.getSimpleName(), e);
    }
  }
}
