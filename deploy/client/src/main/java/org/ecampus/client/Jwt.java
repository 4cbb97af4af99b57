package org.ecampus.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/** The three parts of a signed token, to be read and to be tampered with. */
public record Jwt(ObjectNode header, ObjectNode payload, String signature) {

  private static final ObjectMapper JSON = new ObjectMapper();

  public static Jwt parse(String token) {
    List<String> parts = List.of(token.split("\\.", -1));
    return new Jwt(object(parts.get(0)), object(parts.get(1)), parts.get(2));
  }

  public static JsonNode claims(String token) {
    return parse(token).payload();
  }

  /** Header and payload as they are signed. */
  public String signed() {
    return written(header) + "." + written(payload);
  }

  public String token() {
    return signed() + "." + signature;
  }

  private static String written(ObjectNode part) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(part.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static ObjectNode object(String part) {
    try {
      return (ObjectNode) JSON.readTree(Base64.getUrlDecoder().decode(part));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
