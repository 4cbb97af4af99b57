package org.ecampus.kit.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;

/** Reads an instant from text as RFC 3339 has it, and from nothing else: no number is a time. */
final class StrictInstant extends StdScalarDeserializer<Instant> {
  private static final long serialVersionUID = 1L;

  /** Goes before the readers of every module, in whichever order they come. */
  @JsonDeserialize(using = StrictInstant.class)
  interface Reading {}

  StrictInstant() {
    super(Instant.class);
  }

  @Override
  public Instant deserialize(JsonParser parser, DeserializationContext context) throws IOException {
    if (!parser.hasToken(JsonToken.VALUE_STRING)) {
      return (Instant) context.handleUnexpectedToken(Instant.class, parser);
    }
    String text = parser.getText();
    try {
      return Instant.parse(text);
    } catch (DateTimeException malformed) {
      return (Instant) context.handleWeirdStringValue(Instant.class, text, "no time of RFC 3339");
    }
  }
}
