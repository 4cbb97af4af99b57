package org.ecampus.kit.http;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;

/** Reads JSON through once, to refuse what no operation can take, before any type is built. */
final class JsonScan {
  private JsonScan() {}

  static void check(byte[] body, JsonFactory factory) {
    try (JsonParser parser = factory.createParser(Spelling.strictly(body))) {
      check(parser);
    } catch (CharacterCodingException notUtf8) {
      throw Problems.malformed("The body is not valid UTF-8.");
    } catch (JsonProcessingException malformed) {
      throw Problems.malformed("The body is not well-formed JSON in bounds.");
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static void check(JsonParser parser) throws IOException {
    JsonToken first = parser.nextToken();
    if (first == null || first == JsonToken.VALUE_NULL) {
      throw Problems.invalid("body", "must be given");
    }
    int depth = 0;
    for (JsonToken token = first; token != null; token = parser.nextToken()) {
      depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
      checkText(parser, token);
      if (depth == 0 && parser.nextToken() != null) {
        throw Problems.malformed("There is something behind the JSON value.");
      }
    }
  }

  private static void checkText(JsonParser parser, JsonToken token) throws IOException {
    boolean text = token == JsonToken.VALUE_STRING || token == JsonToken.FIELD_NAME;
    if (text && !Text.isClean(parser.getText())) {
      throw Problems.malformed("A text has a NUL or half of a surrogate pair.");
    }
  }
}
