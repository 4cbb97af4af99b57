package org.ecampus.kit.inbox;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Whether an event stands under the key of the aggregate that its data speak of. */
@ApplicationScoped
class KeyCheck {

  private final JsonFactory json = new JsonFactory();

  void check(EventHandler<?> handler, String key, byte[] data) {
    var field = handler.keyField();
    if (field != null && !key.equals(read(field, data))) {
      throw new MalformedEventException("the key is not the " + field + " of the data");
    }
  }

  private @Nullable String read(String field, byte[] data) {
    try (var parser = json.createParser(data)) {
      return parser.nextToken() == JsonToken.START_OBJECT ? find(field, parser) : null;
    } catch (IOException e) {
      throw new MalformedEventException("the data is no JSON", e);
    }
  }

  /** The last one, as for whoever reads the data into a record. */
  private static @Nullable String find(String field, JsonParser parser) throws IOException {
    String found = null;
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      var isField = parser.currentName().equals(field);
      parser.nextToken();
      found = isField ? parser.getText() : found;
      parser.skipChildren();
    }
    return found;
  }
}
