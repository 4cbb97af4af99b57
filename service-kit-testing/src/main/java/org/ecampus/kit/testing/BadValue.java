package org.ecampus.kit.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** JSON to put where a good value stands; {@code never} when it cannot be right there. */
record BadValue(String what, String json, boolean never) {
  private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}");
  private static final Pattern TIME = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT.*");
  private static final List<BadValue> OF_ALL = List.of(new BadValue("null", "null", false));

  static List<BadValue> insteadOf(JsonNode good) {
    var values = new ArrayList<>(OF_ALL);
    switch (good.getNodeType()) {
      case STRING -> addForText(good.textValue(), values);
      case NUMBER -> addForNumber(values);
      case BOOLEAN -> values.add(new BadValue("text", "\"yes\"", true));
      case ARRAY -> values.add(new BadValue("an object", "{}", true));
      case OBJECT -> values.add(new BadValue("an array", "[]", true));
      default -> values.add(new BadValue("an object", "{}", false));
    }
    return values;
  }

  private static void addForText(String good, List<BadValue> values) {
    values.add(new BadValue("a number", "7", true));
    values.add(new BadValue("an object", "{\"a\":1}", true));
    values.add(new BadValue("an array", "[1]", true));
    values.add(new BadValue("a NUL", "\"a\\u0000b\"", true));
    values.add(new BadValue("a lone surrogate", "\"a\\ud800b\"", true));
    values.add(new BadValue("a reversed pair", "\"\\udc00\\ud800\"", true));
    values.add(new BadValue("70,000 characters", '"' + "x".repeat(70_000) + '"', true));
    values.add(new BadValue("20,000 characters", '"' + "x".repeat(20_000) + '"', false));
    values.add(new BadValue("1,500 subtags", "\"en" + "-aa".repeat(1_500) + '"', false));
    values.add(new BadValue("5,000 words", "\"A" + " a".repeat(5_000) + '"', false));
    values.add(new BadValue("empty", "\"\"", false));
    values.add(new BadValue("no such value", "\"no-such-value\"", isBound(good)));
  }

  private static boolean isBound(String good) {
    return UUID.matcher(good).matches() || TIME.matcher(good).matches();
  }

  private static void addForNumber(List<BadValue> values) {
    values.add(new BadValue("text", "\"1\"", true));
    values.add(new BadValue("NaN", "NaN", true));
    values.add(new BadValue("2^63", "9223372036854775808", true));
    values.add(new BadValue("1e999999", "1e999999", true));
    values.add(new BadValue("200 digits", "9".repeat(200), true));
    values.add(new BadValue("-1", "-1", false));
    values.add(new BadValue("1.5", "1.5", false));
    values.add(new BadValue("2^31", "2147483648", false));
    values.add(new BadValue("an object", "{}", true));
  }
}
