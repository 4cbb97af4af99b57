package org.ecampus.kit.paging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.UUID;
import java.util.function.Function;
import org.ecampus.kit.http.ProblemException;
import org.ecampus.kit.http.Problems;
import org.ecampus.kit.http.Text;

/**
 * A place in an ordered list: the sort values of the last row seen, opaque to clients. Whatever was
 * not made by {@link #encode} is refused with 400.
 */
public final class Cursor {
  private static final int DAY = "2026-11-23".length();
  private static final Instant FIRST = Instant.parse("0000-01-01T00:00:00Z");
  private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999Z");
  private static final int LONGEST = 1000;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final JsonNode parts;

  private Cursor(JsonNode parts) {
    this.parts = parts;
  }

  /** The cursor of a row with these sort values; they are written as text. */
  public static String encode(Object... values) {
    ArrayNode array = JSON.createArrayNode();
    for (Object value : values) {
      array.add(value.toString());
    }
    try {
      return Base64.getUrlEncoder().withoutPadding().encodeToString(JSON.writeValueAsBytes(array));
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Reads a cursor that must have this many parts. */
  public static Cursor decode(String text, int parts) {
    if (text.length() > LONGEST) {
      throw refused();
    }
    try {
      JsonNode read = JSON.readTree(Base64.getUrlDecoder().decode(text));
      if (!read.isArray() || read.size() != parts || !allClean(read)) {
        throw refused();
      }
      return new Cursor(read);
    } catch (IllegalArgumentException | IOException malformed) {
      throw refused();
    }
  }

  /** The part as an identifier. */
  public UUID uuid(int part) {
    return read(part, UUID::fromString);
  }

  /** The part as a time of the years 0 to 9999. */
  public Instant instant(int part) {
    return read(part, Cursor::time);
  }

  /** The part as a day of the years 0 to 9999. */
  public LocalDate date(int part) {
    return read(part, Cursor::day);
  }

  /** The part as a whole number. */
  public long number(int part) {
    return read(part, Long::parseLong);
  }

  /** The part as text. */
  public String text(int part) {
    return read(part, Function.identity());
  }

  private static LocalDate day(String text) {
    if (text.length() != DAY) {
      throw new DateTimeException("is no day of the years 0 to 9999");
    }
    return LocalDate.parse(text);
  }

  private static Instant time(String text) {
    Instant time = Instant.parse(text);
    if (time.isBefore(FIRST) || time.isAfter(LAST)) {
      throw new DateTimeException("is no time of the years 0 to 9999");
    }
    return time;
  }

  private <T> T read(int part, Function<String, T> reader) {
    try {
      return reader.apply(parts.get(part).textValue());
    } catch (IllegalArgumentException | DateTimeException malformed) {
      throw refused();
    }
  }

  private static boolean allClean(JsonNode array) {
    for (JsonNode part : array) {
      if (!part.isTextual() || !Text.isClean(part.textValue())) {
        return false;
      }
    }
    return true;
  }

  private static ProblemException refused() {
    return Problems.invalid("after", "is not a cursor of this list");
  }
}
