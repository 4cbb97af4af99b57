package org.ecampus.local.part;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;

class RealmMergeTest {

  @Test
  void joinsObjectsAppendsListsAndReplacesValues() throws Exception {
    // Given
    var base = json("{'name': 'a', 'inner': {'x': 1}, 'list': [1]}");
    var overlay = json("{'name': 'b', 'inner': {'y': 2}, 'list': [2], 'more': true}");

    // When
    var merged = RealmMerge.merge(base, overlay);

    // Then
    assertThat(merged)
        .isEqualTo(json("{'name': 'b', 'inner': {'x': 1, 'y': 2}, 'list': [1, 2], 'more': true}"));
  }

  @Test
  void joinsElementsOfTheSameName() throws Exception {
    // Given
    var base = json("{'flows': [{'alias': 'a', 'steps': [1]}, {'alias': 'b', 'steps': [2]}]}");
    var overlay = json("{'flows': [{'alias': 'b', 'steps': [3]}, {'alias': 'c'}]}");

    // When
    var merged = RealmMerge.merge(base, overlay);

    // Then
    assertThat(merged)
        .isEqualTo(
            json(
                "{'flows': [{'alias': 'a', 'steps': [1]}, {'alias': 'b', 'steps': [2, 3]},"
                    + " {'alias': 'c'}]}"));
  }

  @Test
  void leavesTheBaseAsItWas() throws Exception {
    // Given
    var base = json("{'list': [1]}");

    // When
    RealmMerge.merge(base, json("{'list': [2]}"));

    // Then
    assertThat(base).isEqualTo(json("{'list': [1]}"));
  }

  private static ObjectNode json(String text) throws JsonProcessingException {
    return (ObjectNode) new ObjectMapper().readTree(text.replace('\'', '"'));
  }
}
