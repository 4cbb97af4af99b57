package org.ecampus.kit.openapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** An example out of an annotation, where all is text, as the value it stands for. */
final class Literal {
  private static final ObjectMapper JSON = new ObjectMapper();

  private Literal() {}

  static Object of(Schema schema, Object example) {
    List<SchemaType> types = schema.getType();
    boolean text = types != null && types.contains(SchemaType.STRING);
    if (text || !(example instanceof String written)) {
      return example;
    }
    try {
      return JSON.readValue(written, Object.class);
    } catch (JsonProcessingException plainText) {
      return written;
    }
  }
}
