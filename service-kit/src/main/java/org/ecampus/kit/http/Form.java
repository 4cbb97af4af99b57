package org.ecampus.kit.http;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How a parameter of some type is written, and what to say when it is not. */
record Form<T>(String wanted, Function<String, T> reader) {
  private static final int LENGTH_OF_UUID = 36;

  static @Nullable Form<?> of(Class<?> type) {
    if (type.isEnum()) {
      return ofEnum(type);
    }
    return switch (type.getName()) {
      case "java.util.UUID" -> new Form<>("a UUID", Form::uuid);
      case "int", "java.lang.Integer" -> new Form<>("a whole number", Integer::valueOf);
      case "long", "java.lang.Long" -> new Form<>("a whole number", Long::valueOf);
      case "boolean", "java.lang.Boolean" -> new Form<>("true or false", Form::bool);
      case "java.time.Instant" -> new Form<>("an ISO 8601 time", Instant::parse);
      case "java.time.LocalDate" -> new Form<>("an ISO 8601 date", LocalDate::parse);
      default -> null;
    };
  }

  private static Form<Object> ofEnum(Class<?> type) {
    Object[] values = type.getEnumConstants();
    String names = Arrays.stream(values).map(Object::toString).collect(Collectors.joining(", "));
    return new Form<>("one of " + names, text -> named(values, text));
  }

  private static Object named(Object[] values, String text) {
    return Arrays.stream(values)
        .filter(value -> ((Enum<?>) value).name().equals(text))
        .findFirst()
        .orElseThrow(IllegalArgumentException::new);
  }

  static UUID uuid(String text) {
    if (text.length() != LENGTH_OF_UUID) {
      throw new IllegalArgumentException();
    }
    return UUID.fromString(text);
  }

  private static Boolean bool(String text) {
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new IllegalArgumentException();
    };
  }
}
