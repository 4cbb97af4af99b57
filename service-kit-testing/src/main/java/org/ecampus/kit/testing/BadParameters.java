package org.ecampus.kit.testing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ecampus.kit.paging.Cursor;

/** What can be wrong with the parameters of an operation. */
final class BadParameters {
  private static final List<String> UNCLEAN = List.of("%00", "a%00b", "%ff", "%ED%A0%80", "%C0%80");
  private static final List<String> PATHS =
      List.of(
          "%00",
          "%ff",
          "%zz",
          "%2e%2e%2f",
          "..",
          "%5C",
          ";a=b",
          "%0d%0aX:y",
          "'%20OR%201=1--",
          "%F0%9F%98%80");
  private static final List<String> OTHER_PATHS = List.of("7", "1-1-1-1-1", "x".repeat(300));
  private static final List<String> LIMITS =
      List.of("0", "-1", "201", "9e99", "9223372036854775808", "NaN", "1.5", "x");
  private static final List<String> NUMBERS = List.of("x", "9e99", "9223372036854775808", "NaN");
  private static final List<String> CURSORS =
      List.of("x", "bnVsbA", "W10", "e30", "WzFd", "WyJcdTAwMDAiXQ", "x".repeat(2_000));

  private static final String LATEST = Cursor.encode(Instant.MAX, new UUID(0, 0));

  private final ApiOperation operation;
  private final RawRequest good;
  private final List<BadInput> inputs = new ArrayList<>();

  private BadParameters(ApiOperation operation, RawRequest good) {
    this.operation = operation;
    this.good = good;
  }

  static List<BadInput> of(ApiOperation operation, RawRequest good) {
    var parameters = new BadParameters(operation, good);
    operation.parameters().forEach(parameters::add);
    return parameters.inputs;
  }

  private void add(ApiParameter parameter) {
    switch (parameter.in()) {
      case "path" -> addPath(parameter);
      case "query" -> addQuery(parameter);
      case "header" -> addHeader(parameter);
      default -> throw new IllegalStateException("parameter in " + parameter.in());
    }
  }

  private void addPath(ApiParameter parameter) {
    PATHS.forEach(value -> inPath(parameter, value, true));
    OTHER_PATHS.forEach(
        value -> inPath(parameter, value, parameter.hasForm() && !parameter.is("integer")));
  }

  private void addQuery(ApiParameter parameter) {
    UNCLEAN.forEach(value -> inQuery(parameter, value, true));
    inQuery(parameter, "%zz", true);
    inQuery(parameter, "x".repeat(6_000), false);
    inQuery(parameter, "", false);
    if (parameter.name().equals("limit")) {
      LIMITS.forEach(value -> inQuery(parameter, value, true));
    } else if (parameter.name().equals("after")) {
      CURSORS.forEach(value -> inQuery(parameter, value, true));
      inQuery(parameter, LATEST, false);
    } else if (parameter.is("integer") || parameter.is("number")) {
      NUMBERS.forEach(value -> inQuery(parameter, value, true));
    } else if (parameter.is("boolean") || parameter.hasForm()) {
      inQuery(parameter, "no-such-value", true);
    } else {
      inQuery(parameter, "%27%20OR%201=1--", false);
    }
  }

  private void addHeader(ApiParameter parameter) {
    boolean free = !parameter.hasForm();
    for (String value : List.of("x".repeat(300), "é", "a b")) {
      inHeader(parameter, value, !free);
    }
  }

  private void inPath(ApiParameter parameter, String value, boolean never) {
    String address = operation.path().replace('{' + parameter.name() + '}', value);
    for (ApiParameter other : operation.parameters()) {
      address = address.replace('{' + other.name() + '}', other.good());
    }
    add(parameter, value, good.to(address), never);
  }

  private void inQuery(ApiParameter parameter, String value, boolean never) {
    String start = good.target() + (good.target().contains("?") ? '&' : '?');
    add(parameter, value, good.to(start + parameter.name() + '=' + value), never);
  }

  private void inHeader(ApiParameter parameter, String value, boolean never) {
    add(parameter, value, good.with(parameter.name() + ": " + value), never);
  }

  private void add(ApiParameter parameter, String value, RawRequest request, boolean never) {
    String shown = value.length() > 40 ? value.length() + " characters" : value;
    inputs.add(new BadInput(parameter.in() + ' ' + parameter.name() + '=' + shown, request, never));
  }
}
