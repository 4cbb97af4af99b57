package org.ecampus.kit.testing;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** The places in a JSON document where a value stands. */
final class JsonPlaces {
  private static final String MARK = "@@here@@";

  private JsonPlaces() {}

  /** A value and where it stands. */
  record Place(JsonPointer pointer, JsonNode value) {
    /** The document with other JSON text, however wrong, in this place. */
    String replaced(JsonNode document, String json) {
      JsonNode copy = document.deepCopy();
      JsonNode parent = copy.at(pointer.head());
      if (parent instanceof ObjectNode fields) {
        fields.put(pointer.last().getMatchingProperty(), MARK);
      } else if (parent instanceof ArrayNode items) {
        items.set(pointer.last().getMatchingIndex(), MARK);
      }
      return copy.toString().replace('"' + MARK + '"', json);
    }
  }

  static List<Place> of(JsonNode document, int most) {
    var places = new ArrayList<Place>();
    collect(document, JsonPointer.empty(), places);
    return places.subList(0, Math.min(most, places.size()));
  }

  private static void collect(JsonNode node, JsonPointer at, List<Place> places) {
    if (!at.matches()) {
      places.add(new Place(at, node));
    }
    if (node.isObject()) {
      node.properties().forEach(f -> collect(f.getValue(), at.appendProperty(f.getKey()), places));
    }
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      collect(node.get(i), at.appendIndex(i), places);
    }
  }
}
