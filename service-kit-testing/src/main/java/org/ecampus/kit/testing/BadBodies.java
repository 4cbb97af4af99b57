package org.ecampus.kit.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.ecampus.kit.testing.RawRequest.Bytes;

/** What can be wrong with a JSON body. */
final class BadBodies {
  private static final String JSON = "application/json";
  private static final int MOST_NODES = 60;

  private final RawRequest good;
  private final JsonNode example;
  private final List<BadInput> inputs = new ArrayList<>();

  private BadBodies(RawRequest good, JsonNode example) {
    this.good = good;
    this.example = example;
  }

  static List<BadInput> of(RawRequest good, JsonNode example) {
    var bodies = new BadBodies(good, example);
    bodies.addBroken();
    bodies.addOdd();
    JsonPlaces.of(example, MOST_NODES).forEach(bodies::addChanged);
    return bodies.inputs;
  }

  private void addBroken() {
    String text = example.toString();
    never("empty", "");
    never("blank", "   ");
    never("null", "null");
    never("a number", "7");
    never("a string", "\"text\"");
    never(example.isArray() ? "an object" : "an array", example.isArray() ? "{}" : "[]");
    never("cut", text.substring(0, text.length() - 1));
    never("trailing text", text + " x");
    never("a second value", text + text);
    never("a comment", "/* x */" + text);
    never("single quotes", "{'a':1}");
    never("deep arrays", "[".repeat(10_000) + "]".repeat(10_000));
    never("deep objects", "{\"a\":".repeat(10_000) + "1" + "}".repeat(10_000));
    never("a raw NUL", text + "\u0000");
    add("bad UTF-8", good.sending(new Bytes("{\"a\":\"\u00c3(\"}", true), JSON), true);
    add("overlong UTF-8", good.sending(new Bytes("{\"a\":\"\u00c0\u0080\"}", true), JSON), true);
    add("UTF-16", good.sending(new Bytes("{\u0000}\u0000", true), JSON), true);
  }

  private void addOdd() {
    String text = example.toString();
    add("text/plain", good.sending(new Bytes(text, false), "text/plain"), true);
    add("no media type", good.sending(new Bytes(text, false), ""), true);
    add("XML", good.sending(new Bytes("<a/>", false), "application/xml"), true);
    add("nonsense as media type", good.sending(new Bytes(text, false), ";;;"), true);
    never("1.5 MiB of blanks", " ".repeat(1_572_864));
    Bytes large = new Bytes(" ".repeat(1_572_864), false);
    add("1.5 MiB in chunks", good.sending(large, JSON).inChunks(), true);
    if (example instanceof ObjectNode fields) {
      never("an unknown field", fields.deepCopy().put("noSuchField", 1).toString());
      never("an unknown huge field", fields.deepCopy().put("no", "x".repeat(70_000)).toString());
      never("NaN", "{\"noSuchField\":NaN}");
      fields.fieldNames().forEachRemaining(name -> addDouble(fields, name));
    }
  }

  private void addDouble(ObjectNode fields, String name) {
    String field = '"' + name + "\":" + fields.get(name);
    String rest = fields.toString().substring(1);
    never(name + " twice", '{' + field + ',' + rest);
  }

  private void addChanged(JsonPlaces.Place place) {
    for (BadValue value : BadValue.insteadOf(place.value())) {
      String body = place.replaced(example, value.json());
      String what = "body " + place.pointer() + " is " + value.what();
      add(what, good.sending(new Bytes(body, false), JSON), value.never());
    }
  }

  private void never(String what, String body) {
    add("body is " + what, good.sending(new Bytes(body, false), JSON), true);
  }

  private void add(String what, RawRequest request, boolean never) {
    inputs.add(new BadInput(what, request, never));
  }
}
