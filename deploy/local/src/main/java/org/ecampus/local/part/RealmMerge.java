package org.ecampus.local.part;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Lays one JSON object over another: objects are joined, lists are appended, values replaced. */
final class RealmMerge {

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
      return list.deepCopy().addAll(more);
    }
    return overlay.deepCopy();
  }
}
