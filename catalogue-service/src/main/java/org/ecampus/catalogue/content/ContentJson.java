package org.ecampus.catalogue.content;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import org.ecampus.catalogue.content.model.Content;
import org.ecampus.kit.http.Problems;

/** Content as the document that is stored. */
public final class ContentJson {

  /**
   * The largest document in bytes; an event that carries it stays under the bound of the outbox.
   */
  public static final int LARGEST = 768 * 1024;

  private static final ObjectMapper JSON = JsonMapper.builder().build();

  private ContentJson() {}

  /** The document; one that is too large is refused with 413. */
  public static String write(Content content) {
    try {
      String json = JSON.writeValueAsString(content);
      if (json.getBytes(StandardCharsets.UTF_8).length > LARGEST) {
        throw Problems.tooLarge(LARGEST);
      }
      return json;
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("content cannot be written", e);
    }
  }

  /** The content of a stored document. */
  public static Content read(String json) {
    try {
      return JSON.readValue(json, Content.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("stored content cannot be read", e);
    }
  }
}
