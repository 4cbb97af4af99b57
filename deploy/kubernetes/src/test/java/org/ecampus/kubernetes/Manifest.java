package org.ecampus.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One object that a cluster is asked for. */
record Manifest(ObjectNode json) {

  private static final YAMLMapper YAML = new YAMLMapper();

  /** All objects of a text of YAML documents. */
  static List<Manifest> of(String yaml) {
    try (var documents = YAML.readerFor(ObjectNode.class).<ObjectNode>readValues(yaml)) {
      var all = new ArrayList<Manifest>();
      documents.forEachRemaining(document -> all.add(new Manifest(document)));
      return all;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String kind() {
    return json.required("kind").asText();
  }

  String group() {
    return json.required("apiVersion").asText();
  }

  String name() {
    return at("/metadata/name").asText();
  }

  JsonNode at(String pointer) {
    return json.at(pointer);
  }

  /** A map of strings, as labels are one. */
  Map<String, String> strings(String pointer) {
    var strings = new TreeMap<String, String>();
    at(pointer)
        .properties()
        .forEach(entry -> strings.put(entry.getKey(), entry.getValue().asText()));
    return strings;
  }

  @Override
  public String toString() {
    return kind() + " " + name();
  }
}
