package org.ecampus.local.part;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Lays one JSON object over another: objects are joined, values replaced; an element of a list is
 * joined with the one of the same {@code alias} or {@code clientId}, or appended.
 */
final class RealmMerge {

  private static final List<String> NAMES = List.of("alias", "clientId");

  private RealmMerge() {}

  static ObjectNode merge(ObjectNode base, ObjectNode overlay) {
    var merged = base.deepCopy();
    for (var field : overlay.properties()) {
      merged.set(field.getKey(), merge(merged.get(field.getKey()), field.getValue()));
    }
    return merged;
  }

  private static JsonNode merge(JsonNode base, JsonNode overlay) {
    if (base instanceof ObjectNode object && overlay instanceof ObjectNode over) {
      return merge(object, over);
    }
    if (base instanceof ArrayNode list && overlay instanceof ArrayNode more) {
      return merge(list, more);
    }
    return overlay.deepCopy();
  }

  private static ArrayNode merge(ArrayNode base, ArrayNode overlay) {
    var merged = base.deepCopy();
    for (var element : overlay) {
      IntStream.range(0, merged.size())
          .filter(place -> sameName(merged.get(place), element))
          .findFirst()
          .ifPresentOrElse(
              place -> merged.set(place, merge(merged.get(place), element)),
              () -> merged.add(element.deepCopy()));
    }
    return merged;
  }

  private static boolean sameName(JsonNode one, JsonNode other) {
    return NAMES.stream()
        .anyMatch(name -> one.hasNonNull(name) && one.path(name).equals(other.path(name)));
  }
}
